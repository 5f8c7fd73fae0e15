package cn.jingan.majorprojects.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application a new, migrated database on the shared server, through the names an operator would set. */
final class MySqlContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Shortcuts.take(context);
        MySqlServer server = MySqlServer.shared();
        server.outliveApplications();
        MySqlServer.Database database = server.migrated("application");
        TestPropertyValues.of(
                        "DB_URL=" + database.url(),
                        "DB_USER=" + database.user(),
                        "DB_PASSWORD=" + database.password(),
                        "majorprojects.data-dir=" + DataDirectory.fresh())
                .applyTo(context);
    }
}

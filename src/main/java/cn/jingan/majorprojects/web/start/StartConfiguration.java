package cn.jingan.majorprojects.web.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Looks at the server before the first table is touched, and at the rights of the account when all are there: who
 * migrates owns the tables, who serves should not. Plain JDBC: mappers wait for the migrations.
 */
@Configuration(proxyBeanMethods = false)
@Profile("mysql")
class StartConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(StartConfiguration.class);

    /** Before the first connection, which would say less. */
    @Bean
    static BeanFactoryPostProcessor address(Environment environment) {
        return beans -> ProductionCheck.requireAddress(
                environment.getProperty("DB_URL"),
                environment.getProperty("DB_USER"),
                environment.getProperty("DB_PASSWORD"));
    }

    @Bean
    FlywayMigrationStrategy checkedMigration(
            DataSource source, Environment environment, @Value("${majorprojects.demo}") boolean demo) {
        boolean test = environment.acceptsProfiles(Profiles.of("test"));
        return flyway -> {
            ProductionCheck.requireNoDemo(demo, test);
            ask(source, ProductionCheck::require);
            if (flyway.info().pending().length > 0) {
                ask(source, ProductionCheck::requireTriggers);
            }
            boolean owner = flyway.migrate().migrationsExecuted > 0;
            if (!owner) {
                LedgerGrants.excessive(source).ifPresent(LOG::warn);
            }
        };
    }

    private static void ask(DataSource source, Consumer<ServerVariables> question) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            question.accept(expression -> value(statement, expression));
        } catch (SQLException e) {
            throw new IllegalStateException("The settings of the server could not be read", e);
        }
    }

    private static String value(Statement statement, String expression) {
        try (ResultSet row = statement.executeQuery("select " + expression)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException("The server does not know " + expression, e);
        }
    }
}

package cn.jingan.majorprojects.web.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Looks at the server before the first table is touched. Plain JDBC: mappers wait for the migrations. */
@Configuration(proxyBeanMethods = false)
@Profile("mysql")
class StartConfiguration {

    @Bean
    FlywayMigrationStrategy checkedMigration(
            DataSource source, Environment environment, @Value("${majorprojects.demo}") boolean demo) {
        return flyway -> {
            ProductionCheck.requireNoDemo(demo, environment.acceptsProfiles(Profiles.of("test")));
            check(source);
            flyway.migrate();
        };
    }

    private static void check(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            ProductionCheck.require(expression -> value(statement, expression));
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

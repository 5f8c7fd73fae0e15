package cn.jingan.majorprojects.document;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.testing.MySqlServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ContextConfiguration;

/** The module alone, with a clock that can be turned and one project that may be seen. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("documents")
@SpringBootTest(classes = DocumentContext.Module.class)
@ContextConfiguration(initializers = DocumentContext.Places.class)
public @interface DocumentContext {
    /** The project everybody may see; any other is refused. */
    String VISIBLE = "ZD-001";

    /** The beans of the module and what it needs of others. */
    @EnableAutoConfiguration
    @ComponentScan
    class Module {
        @Bean
        TurnableClock clock() {
            return new TurnableClock();
        }

        @Bean
        CaseAccess access() {
            return (Actor actor, String projectCode) -> projectCode.equals(VISIBLE);
        }
    }

    /** Files in a folder of their own; the database in memory, or with the profile mysql on the real server. */
    class Places implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues database = context.getEnvironment().matchesProfiles("mysql") ? onMySql() : inMemory();
            database.and("majorprojects.data-dir=" + folder()).applyTo(context);
        }

        private static TestPropertyValues inMemory() {
            return TestPropertyValues.of("spring.datasource.url=jdbc:h2:mem:document;MODE=MySQL;DB_CLOSE_DELAY=-1");
        }

        private static TestPropertyValues onMySql() {
            MySqlServer.Database database = MySqlServer.ofModules();
            return TestPropertyValues.of(
                    "DB_URL=" + database.url(), "DB_USER=" + database.user(), "DB_PASSWORD=" + database.password());
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target", "data")), "document")
                        .toAbsolutePath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Time that passes when told to. */
    class TurnableClock extends Clock {
        private Instant present = Instant.parse("2026-11-23T02:00:00.123Z");

        void pass(Duration time) {
            present = present.plus(time);
        }

        @Override
        public Instant instant() {
            return present;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(present, zone);
        }
    }
}

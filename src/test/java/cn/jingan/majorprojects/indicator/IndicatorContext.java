package cn.jingan.majorprojects.indicator;

import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.shared.Seeding;
import cn.jingan.majorprojects.testing.MySqlServer;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** The module alone with the reads of organization and the seeded departments. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("indicators")
@SpringBootTest(classes = IndicatorContext.Module.class)
@ContextConfiguration(initializers = IndicatorContext.Places.class)
public @interface IndicatorContext {

    /** The beans of the module and what it needs of others. */
    @EnableAutoConfiguration
    @ComponentScan("cn.jingan.majorprojects.indicator")
    @ComponentScan(
            basePackages = "cn.jingan.majorprojects.organization",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(OrganizationQueries|DirectoryCache)"))
    @MapperScan(
            basePackages = {"cn.jingan.majorprojects.indicator", "cn.jingan.majorprojects.organization"},
            annotationClass = Mapper.class)
    class Module {
        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        Seeding departments(JdbcTemplate rows) {
            return new Departments(rows);
        }
    }

    /** The departments, before the indicators that name them; each once, also when a kept context starts again. */
    record Departments(JdbcTemplate rows) implements Seeding {
        @Override
        public int getPhase() {
            return 10;
        }

        @Override
        public void start() {
            Set<String> known = Set.copyOf(rows.queryForList("select code from organization_department", String.class));
            Seed.rows("departments").stream()
                    .filter(row -> !known.contains(row.getField("code")))
                    .forEach(this::add);
        }

        private void add(NamedCsvRecord row) {
            rows.update(
                    "insert into organization_department (code, name, kind, role, valid_from, valid_to, note)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    row.getField("code"),
                    row.getField("name"),
                    row.getField("kind"),
                    row.getField("role"),
                    row.getField("valid_from"),
                    row.getField("valid_to").isEmpty() ? null : row.getField("valid_to"),
                    row.getField("note"));
        }
    }

    /** The database in memory, or with the profile mysql on the real server. */
    class Places implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues database = context.getEnvironment().matchesProfiles("mysql") ? onMySql() : inMemory();
            database.applyTo(context);
        }

        private static TestPropertyValues inMemory() {
            return TestPropertyValues.of("spring.datasource.url=jdbc:h2:mem:indicator;MODE=MySQL;DB_CLOSE_DELAY=-1");
        }

        private static TestPropertyValues onMySql() {
            MySqlServer.Database database = MySqlServer.ofModules();
            return TestPropertyValues.of(
                    "DB_URL=" + database.url(), "DB_USER=" + database.user(), "DB_PASSWORD=" + database.password());
        }
    }
}

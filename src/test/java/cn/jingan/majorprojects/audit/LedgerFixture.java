package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.StoredFiles;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.flywaydb.core.Flyway;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** The ledger on a database of its own, with nothing else of the product around it. */
public final class LedgerFixture implements AutoCloseable {
    public static final Acting OFFICER = new Acting("0000000000001", "OFFICER", "jyj");
    public static final Acting AUDITOR = new Acting("0000000000002", "AUDITOR", "sjj");

    /** Digest of the only document there is. */
    public static final String DOCUMENT = "34c9110f67e8b19fe3e5f72f40f0aec11922f9291bc1bcf094e933031157f51d";

    private static final List<String> TABLES = List.of(
            "audit_entry",
            "audit_head",
            "audit_pending",
            "audit_leaf",
            "audit_leaf_sm3",
            "audit_tile",
            "audit_key",
            "audit_checkpoint",
            "audit_sample",
            "audit_sample_entry",
            "audit_mark");

    public final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    public final JdbcTemplate witness;
    /** Where keys and heads lie. */
    public final Path directory = directory();

    private final String vendor;

    public LedgerFixture(DataSource database, String vendor) {
        this.vendor = vendor;
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + vendor)
                .load()
                .migrate();
        witness = new JdbcTemplate(database);
        context.registerBean(DataSource.class, () -> database);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("ledger", settings()));
        context.register(Wiring.class);
        context.refresh();
        person(OFFICER, "officer", "教育局专员");
        person(AUDITOR, "auditor", "审计员");
        person(new Acting("0000000000003", "", ""), "leader", "分管副区长");
        post("AUDITOR", "AUDIT", "ALL");
        post("MAYOR", "LEADER", "ALL");
        post("PLANNING", "BUSINESS", "ALL");
        post("OFFICER", "BUSINESS", "OWN");
        post("AUDIT_ADMIN", "ADMIN", "NONE");
    }

    private Map<String, Object> settings() {
        return Map.of(
                "majorprojects.data-dir",
                directory.toString(),
                "majorprojects.ledger.origin",
                "test.example/ledger",
                "majorprojects.ledger.key-dir",
                directory.resolve("keys").toString(),
                "majorprojects.ledger.head-file",
                directory.resolve("heads/heads.txt").toString(),
                "majorprojects.ledger.seal-every",
                "5s",
                "majorprojects.ledger.second-tree",
                "true");
    }

    /** On an embedded database in memory that nobody else has. */
    public static LedgerFixture onH2() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;LOCK_TIMEOUT=10000");
        pool.setUsername("sa");
        pool.setMaximumPoolSize(20);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new LedgerFixture(new HikariDataSource(pool), "h2");
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "data")), "ledger")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void person(Acting who, String username, String display) {
        witness.update(
                "insert ignore into organization_person"
                        + " (id, username, display, password, salt, enabled, created_at, version)"
                        + " values (?, ?, ?, 'x', ?, true, current_timestamp, 0)",
                who.personId(),
                username,
                display,
                "salt-of-" + username);
    }

    private void post(String code, String kind, String sees) {
        witness.update(
                "insert ignore into organization_post (code, name, name_en, kind, sees, note) values (?, ?, ?, ?, ?, '')",
                code,
                code,
                code,
                kind,
                sees);
    }

    public static DomainEvent event(String project, String action) {
        return DomainEvent.of(OFFICER, action, project, "gate", "G-1", "S2 前期→在建，第 1 轮");
    }

    /** Publishes the events in one transaction. */
    public void publish(DomainEvent... events) {
        transaction().executeWithoutResult(status -> List.of(events).forEach(context::publishEvent));
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    ChainReport check(String chain) {
        return context.getBean(ChainCheck.class).check(chain);
    }

    List<Entry> entries(String chain) {
        return context.getBean(Entries.class).following(chain, 0, 10_000);
    }

    Optional<Head> head(String chain) {
        return context.getBean(Entries.class).head(chain);
    }

    /** Statements sent through the mappers so far. */
    long statements() {
        return context.getBean(Statements.class).sent.get();
    }

    /** Does what a database administrator could do who first removes the triggers. */
    public void tamper(String sql, Object... values) {
        witness.execute("drop trigger audit_entry_no_update");
        witness.execute("drop trigger audit_entry_no_delete");
        witness.update(sql, values);
        restoreTrigger("update");
        restoreTrigger("delete");
    }

    /** An empty ledger again, with neither keys nor heads: tables are emptied the way that no trigger hears. */
    public void empty() {
        for (String table : TABLES) {
            witness.execute("truncate table " + table);
        }
        witness.execute("delete from audit_text_block where first_id > ''");
        witness.execute("update audit_text_block set last_id = '', entries = 0, marks = x''");
        witness.update("update audit_sealer set leased_until = '2021-01-01 00:00:00'");
        witness.update("update audit_duty set reached = 0, done_at = null, failed_at = null, failure = null");
        forgetFiles();
    }

    private void forgetFiles() {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restoreTrigger(String verb) {
        String body = vendor.equals("h2")
                ? "call 'cn.jingan.majorprojects.audit.AppendOnly'"
                : "signal sqlstate '45000' set message_text = 'audit_entry is append-only'";
        witness.execute(
                "create trigger audit_entry_no_" + verb + " before " + verb + " on audit_entry for each row " + body);
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @MapperScan(
            basePackages = {"cn.jingan.majorprojects.audit", "cn.jingan.majorprojects.organization"},
            annotationClass = Mapper.class)
    @ComponentScan(
            basePackages = "cn.jingan.majorprojects.audit",
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(\\.web\\..*|Test.*|Fixture.*)"))
    @ComponentScan(
            basePackages = "cn.jingan.majorprojects.organization",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(OrganizationQueries|DirectoryCache)"))
    static class Wiring {
        @Bean
        Statements statements() {
            return new Statements();
        }

        @Bean
        SqlSessionFactoryBean sqlSessionFactory(DataSource database, Statements statements) throws Exception {
            var configuration = new org.apache.ibatis.session.Configuration();
            configuration.setMapUnderscoreToCamelCase(true);
            configuration.setArgNameBasedConstructorAutoMapping(true);
            configuration.setLocalCacheScope(org.apache.ibatis.session.LocalCacheScope.STATEMENT);
            configuration.addInterceptor(statements);
            SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
            factory.setDataSource(database);
            factory.setConfiguration(configuration);
            return factory;
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database, LedgerListens ledger) {
            JdbcTransactionManager manager = new JdbcTransactionManager(database);
            manager.addListener(ledger);
            return manager;
        }

        @Bean
        MessageSource messageSource() {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setBasename("messages/audit");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            return messages;
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        /** The only document there is. */
        @Bean
        StoredFiles storedFiles() {
            return sha256 -> Optional.of(Path.of("src/test/resources/ledger/document.txt"))
                    .filter(file -> sha256.equals(DOCUMENT));
        }

        @Bean
        CaseAccess caseAccess() {
            return new CaseAccessFixture();
        }
    }

    /** Counts what goes to the database. */
    @Intercepts(
            @Signature(
                    type = StatementHandler.class,
                    method = "prepare",
                    args = {java.sql.Connection.class, Integer.class}))
    static class Statements implements Interceptor {
        private final AtomicLong sent = new AtomicLong();

        @Override
        public Object intercept(Invocation invocation) throws Throwable {
            sent.incrementAndGet();
            return invocation.proceed();
        }
    }
}

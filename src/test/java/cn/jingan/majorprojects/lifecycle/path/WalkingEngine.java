package cn.jingan.majorprojects.lifecycle.path;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * An engine in memory with our migrations and our listener: small enough to walk any model. It is built once, because
 * that takes seconds; whoever has it has it alone (lock {@link #ONE}) and leaves nothing in it.
 */
public final class WalkingEngine implements AutoCloseable {
    /** Lock of the classes that walk. */
    public static final String ONE = "walking engine";

    private static final Supplier<Parts> PARTS = SingletonSupplier.of(WalkingEngine::build);

    private final Parts parts = PARTS.get();

    /** What is built once; the clock and the beans are those of whoever walks. */
    private record Parts(
            JdbcConnectionPool pool,
            TransactionTemplate transactions,
            ProcessEngine engine,
            PathQueries path,
            Statements statements,
            Turn clock,
            Map<Object, Object> beans) {}

    /** The clock of whose turn it is. */
    private static final class Turn extends Clock {
        private volatile Clock of = Clock.systemUTC();

        @Override
        public ZoneId getZone() {
            return of.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return of.withZone(zone);
        }

        @Override
        public Instant instant() {
            return of.instant();
        }
    }

    /** Counts the path's own statements. */
    @org.apache.ibatis.plugin.Intercepts(
            @org.apache.ibatis.plugin.Signature(
                    type = org.apache.ibatis.executor.Executor.class,
                    method = "update",
                    args = {org.apache.ibatis.mapping.MappedStatement.class, Object.class}))
    static final class Statements implements org.apache.ibatis.plugin.Interceptor {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public Object intercept(org.apache.ibatis.plugin.Invocation call) throws Throwable {
            count.incrementAndGet();
            return call.proceed();
        }
    }

    public WalkingEngine(Clock clock) {
        this(clock, Map.of());
    }

    /** With beans for the models' expressions and delegates, by name. */
    public WalkingEngine(Clock clock, Map<String, Object> beans) {
        parts.clock().of = clock;
        parts.beans().clear();
        parts.beans().putAll(beans);
        parts.statements().count.set(0);
    }

    private static Parts build() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:walking;MODE=MySQL;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration", "classpath:db/h2")
                .load()
                .migrate();
        DataSourceTransactionManager manager = new DataSourceTransactionManager(pool);
        Statements statements = new Statements();
        PathSteps steps = new SqlSessionTemplate(sessions(pool, statements)).getMapper(PathSteps.class);
        Turn clock = new Turn();
        Map<Object, Object> beans = new HashMap<>();
        PathParseListener listener = new PathParseListener(new PathRecorder(steps, clock));
        ProcessEngine engine = configuration(pool, manager, listener, beans).buildProcessEngine();
        return new Parts(
                pool, new TransactionTemplate(manager), engine, new PathQueries(steps), statements, clock, beans);
    }

    private static SqlSessionFactory sessions(DataSource dataSource, Statements statements) {
        try {
            SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
            factory.setDataSource(dataSource);
            factory.setPlugins(statements);
            factory.setMapperLocations(new ClassPathResource("cn/jingan/majorprojects/lifecycle/path/PathSteps.xml"));
            org.apache.ibatis.session.Configuration configuration = new org.apache.ibatis.session.Configuration();
            configuration.setMapUnderscoreToCamelCase(true);
            configuration.setArgNameBasedConstructorAutoMapping(true);
            factory.setConfiguration(configuration);
            return java.util.Objects.requireNonNull(factory.getObject());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SpringProcessEngineConfiguration configuration(
            DataSource dataSource,
            DataSourceTransactionManager manager,
            PathParseListener listener,
            Map<Object, Object> beans) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("walking");
        configuration.setApplicationContext(new StaticApplicationContext());
        configuration.setBeans(beans);
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(manager);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("none");
        configuration.setCmmnEnabled(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setCustomPreBPMNParseListeners(java.util.List.of(listener));
        return configuration;
    }

    /** Deploys models of the class path. */
    public WalkingEngine with(String... models) {
        var deployment = engine().getRepositoryService().createDeployment();
        for (String model : models) {
            deployment.addClasspathResource(model);
        }
        deployment.deploy();
        return this;
    }

    public ProcessEngine engine() {
        return parts.engine();
    }

    public PathQueries path() {
        return parts.path();
    }

    /** Statements the path has written since the last time of asking. */
    int statementsWritten() {
        return parts.statements().count.getAndSet(0);
    }

    /** Does the work in one transaction. */
    public void together(Runnable work) {
        parts.transactions().executeWithoutResult(status -> work.run());
    }

    /** Takes away models, instances and steps. */
    @Override
    public void close() {
        RepositoryService repository = engine().getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true, true, true));
        new JdbcTemplate(parts.pool()).update("delete from lifecycle_path_step");
    }
}

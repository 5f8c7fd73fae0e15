package cn.jingan.majorprojects.lifecycle.path;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An engine of its own in memory, with our migrations and our listener: small enough to walk any model. */
public final class WalkingEngine implements AutoCloseable {
    private final JdbcConnectionPool pool;
    private final TransactionTemplate transactions;
    private final ProcessEngine engine;
    private final PathQueries path;
    private final Statements statements = new Statements();

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
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration", "classpath:db/h2")
                .load()
                .migrate();
        DataSourceTransactionManager manager = new DataSourceTransactionManager(pool);
        transactions = new TransactionTemplate(manager);
        PathSteps steps = new SqlSessionTemplate(sessions(pool)).getMapper(PathSteps.class);
        path = new PathQueries(steps);
        engine = configuration(pool, manager, new PathParseListener(new PathRecorder(steps, clock)), beans)
                .buildProcessEngine();
    }

    private SqlSessionFactory sessions(DataSource dataSource) {
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
            Map<String, Object> beans) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setApplicationContext(new StaticApplicationContext());
        configuration.setBeans(new HashMap<Object, Object>(beans));
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
        var deployment = engine.getRepositoryService().createDeployment();
        for (String model : models) {
            deployment.addClasspathResource(model);
        }
        deployment.deploy();
        return this;
    }

    public ProcessEngine engine() {
        return engine;
    }

    public PathQueries path() {
        return path;
    }

    /** Statements the path has written since the last time of asking. */
    int statementsWritten() {
        return statements.count.getAndSet(0);
    }

    /** Does the work in one transaction. */
    public void together(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    @Override
    public void close() {
        engine.close();
        pool.dispose();
    }
}

package cn.jingan.majorprojects.lifecycle.engine;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/** The embedded engine: our data source, our transactions, our models from the class path, nothing else switched on. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ApplicationContext context,
            List<BpmnParseListener> listeners)
            throws IOException {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("major-projects");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setApplicationContext(context);
        engine.setDatabaseSchemaUpdate("false");
        engine.setHistory("none");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setJobExecutorActivate(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setAuthorizationEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setCustomPreBPMNParseListeners(listeners);
        engine.setCustomPreCommandInterceptorsTxRequired(List.<CommandInterceptor>of(new EngineFailures()));
        engine.setDeploymentName("models");
        engine.setDeployChangedOnly(true);
        engine.setDeploymentResources(models());
        return engine;
    }

    private static Resource[] models() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Resource[] bpmn = resolver.getResources("classpath:bpmn/*.bpmn");
        Resource[] dmn = resolver.getResources("classpath:bpmn/*.dmn");
        return Stream.concat(Arrays.stream(bpmn), Arrays.stream(dmn))
                .map(model -> new ModelResource(Objects.requireNonNull(model.getFilename())))
                .toArray(Resource[]::new);
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    DecisionService engineDecisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}

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
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
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
        engine.setTransactionsExternallyManaged(true);
        engine.setApplicationContext(context);
        engine.setExpressionManager(new SpringExpressionManager(context, engine.getBeans()));
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
    EngineStart engineStart(SpringProcessEngineConfiguration configuration) {
        return new EngineStart(configuration);
    }

    @Bean
    RuntimeService runtimeService(EngineStart engine) {
        return engine.service(RuntimeService.class, ProcessEngine::getRuntimeService);
    }

    @Bean
    TaskService taskService(EngineStart engine) {
        return engine.service(TaskService.class, ProcessEngine::getTaskService);
    }

    @Bean
    IdentityService identityService(EngineStart engine) {
        return engine.service(IdentityService.class, ProcessEngine::getIdentityService);
    }

    @Bean
    RepositoryService repositoryService(EngineStart engine) {
        return engine.service(RepositoryService.class, ProcessEngine::getRepositoryService);
    }

    @Bean
    DecisionService engineDecisionService(EngineStart engine) {
        return engine.service(DecisionService.class, ProcessEngine::getDecisionService);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}

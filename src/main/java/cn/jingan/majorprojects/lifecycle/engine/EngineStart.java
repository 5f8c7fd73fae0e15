package cn.jingan.majorprojects.lifecycle.engine;

import cn.jingan.majorprojects.shared.Seeding;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.DisposableBean;

/**
 * Builds the engine beside the rest of the application, because reading its SQL takes as long as everything else of a
 * start together. All it needs is handed over before: no bean is made on its thread. Whoever calls one of its services
 * waits until it stands, and the start fails when it does not come to stand.
 */
final class EngineStart implements Seeding, DisposableBean {
    private final CompletableFuture<ProcessEngine> engine;

    EngineStart(SpringProcessEngineConfiguration configuration) {
        this.engine = CompletableFuture.supplyAsync(configuration::buildProcessEngine, task -> {
            Thread thread = new Thread(task, "engine-start");
            thread.setContextClassLoader(EngineStart.class.getClassLoader());
            thread.start();
        });
    }

    /** A service that can be handed round now and called once the engine stands. */
    <S> S service(Class<S> type, Function<ProcessEngine, S> of) {
        CompletableFuture<S> service = engine.thenApply(of);
        Object later = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            try {
                return method.invoke(service.join(), given);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        });
        return type.cast(later);
    }

    @Override
    public int getPhase() {
        return 0;
    }

    /** Before the first who needs it. */
    @Override
    public void start() {
        engine.join();
    }

    @Override
    public void destroy() {
        if (!engine.isCompletedExceptionally()) {
            engine.join().close();
        }
    }
}

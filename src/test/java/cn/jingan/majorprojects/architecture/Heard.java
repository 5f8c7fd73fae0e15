package cn.jingan.majorprojects.architecture;

import cn.jingan.majorprojects.shared.DomainEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Hears what the history is told, before its transaction ends: a request that is taken back was heard all the same. */
final class Heard implements ApplicationListener<PayloadApplicationEvent<DomainEvent>> {
    private final ThreadLocal<Boolean> anything = ThreadLocal.withInitial(() -> false);

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<DomainEvent> event) {
        anything.set(true);
    }

    void forget() {
        anything.remove();
    }

    /** Whether anything was told in this thread since it was last forgotten. */
    boolean anything() {
        return anything.get();
    }
}

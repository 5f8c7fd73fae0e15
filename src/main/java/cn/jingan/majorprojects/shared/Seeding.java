package cn.jingan.majorprojects.shared;

import org.springframework.context.SmartLifecycle;

/**
 * Loads seeds when the application starts, before its server takes the first request: nobody is refused, or sees half a
 * portfolio, because the rows are not in yet. {@link #start()} loads, each row once; a lower phase loads earlier.
 */
public interface Seeding extends SmartLifecycle {

    @Override
    default void stop() {
        // What was loaded stays.
    }

    @Override
    default boolean isRunning() {
        return false;
    }
}

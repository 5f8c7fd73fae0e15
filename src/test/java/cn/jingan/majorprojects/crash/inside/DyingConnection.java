package cn.jingan.majorprojects.crash.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends the process, as a power switch does, at the commit of the next command, once a file says at which moment. A
 * command is known by the row of its key. Where the file says so it is a batch instead, which dies with its third case.
 */
final class DyingConnection implements InvocationHandler {
    private static final Path ARMED = Path.of(System.getProperty("crash.armed"));
    private static final String KEY_ROW = "web_idempotency";
    private static final String CASE_ROW = "update lifecycle_migration_case";
    private static final int LAST_CASE = 3;
    private static final AtomicInteger CASES = new AtomicInteger();
    private static final int EXIT = 99;
    private static final long LONGEST_COMMIT_NANOS = 3_000_000;

    private final Connection real;
    private boolean command;
    private boolean ofBatch;

    DyingConnection(Connection real) {
        this.real = real;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "prepareStatement" -> {
                command |= ((String) arguments[0]).contains(KEY_ROW);
                ofBatch |= ((String) arguments[0]).strip().startsWith(CASE_ROW);
            }
            case "rollback" -> {
                command = false;
                ofBatch = false;
            }
            case "commit" -> {
                return commit(method);
            }
            default -> {}
        }
        return call(method, arguments);
    }

    private Object commit(Method method) throws Throwable {
        boolean dies = ofBatch && said().equals(Moment.BATCH) && CASES.incrementAndGet() == LAST_CASE;
        ofBatch = false;
        if (dies) {
            die();
        }
        Optional<Moment> moment = command ? armed() : Optional.empty();
        command = false;
        if (moment.isEmpty()) {
            return call(method);
        }
        switch (moment.get()) {
            case BEFORE -> die();
            case DURING -> new Thread(DyingConnection::dieSoon).start();
            case AFTER -> {}
        }
        call(method);
        if (moment.get() == Moment.AFTER) {
            die();
        }
        LockSupport.park();
        throw new IllegalStateException("still alive");
    }

    private Object call(Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Optional<Moment> armed() {
        String said = said();
        return said.isEmpty() || said.equals(Moment.BATCH) ? Optional.empty() : Optional.of(Moment.valueOf(said));
    }

    private static String said() {
        try {
            return Files.exists(ARMED) ? Files.readString(ARMED) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void dieSoon() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_COMMIT_NANOS));
        die();
    }

    private static void die() {
        Runtime.getRuntime().halt(EXIT);
    }
}

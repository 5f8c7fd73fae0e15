package cn.jingan.majorprojects.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Writes down the SQL statements that a piece of work sends, those of the engine included. */
@TestComponent
public class Statements implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    /** The statements that this thread sends while it works, in order; each of a batch counts. */
    public static List<String> of(Runnable work) {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return List.copyOf(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(DataSource.class, source, Statements::connection) : bean;
    }

    private static Object connection(Method method, Object[] arguments, Object result) {
        return result instanceof Connection opened ? watched(Connection.class, opened, Statements::statement) : result;
    }

    private static Object statement(Method method, Object[] arguments, Object result) {
        if (result instanceof PreparedStatement prepared) {
            String sql = (String) arguments[0];
            return watched(PreparedStatement.class, prepared, (call, given, answer) -> sent(call, sql, answer));
        }
        return result instanceof Statement plain
                ? watched(
                        Statement.class,
                        plain,
                        (call, given, answer) -> sent(call, given == null ? "" : given[0].toString(), answer))
                : result;
    }

    private static Object sent(Method method, String sql, Object answer) {
        List<String> sent = SENT.get();
        boolean one =
                method.getName().startsWith("execute") && !method.getName().endsWith("Batch");
        if (sent != null && (one || method.getName().equals("addBatch"))) {
            sent.add(sql.replaceAll("\\s+", " ").strip());
        }
        return answer;
    }

    /** What is done with the answer of a call. */
    private interface Watch {
        Object after(Method method, Object[] arguments, Object answer);
    }

    private static <T> T watched(Class<T> type, T target, Watch watch) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return watch.after(method, arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

package cn.jingan.majorprojects.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;

/** Which statements a thread put to the database, in order; what others put there meanwhile does not count. */
@Intercepts(
        @Signature(
                type = Executor.class,
                method = "query",
                args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}))
final class Statements implements Interceptor {
    /** Read again every ten seconds, whoever asks. */
    private static final Predicate<String> OF_THE_DIRECTORY =
            id -> id.matches(".*\\.Organization\\.(departments|posts|holidays)");

    private final ThreadLocal<List<String>> ids = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        ids.get().add(((MappedStatement) invocation.getArgs()[0]).getId());
        return invocation.proceed();
    }

    /** What was asked while the action ran, without the directory. */
    List<String> during(Runnable action) {
        ids.get().clear();
        action.run();
        return ids.get().stream().filter(OF_THE_DIRECTORY.negate()).toList();
    }
}

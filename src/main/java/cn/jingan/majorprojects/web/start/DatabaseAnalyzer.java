package cn.jingan.majorprojects.web.start;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where the database does not let the product in, instead of a stack trace; of other errors nothing. */
class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    private static final String AWAY = "08";

    private static final String UNWRITABLE = "数据目录建不了或不能写";
    private static final String WRITABLE = "请用 --majorprojects.data-dir 指定一个可写的目录";

    /** By error code: those of MySQL have four digits, those of H2 five. */
    private static final Map<Integer, StartRefused> KNOWN = Map.ofEntries(
            known(1040, "数据库的连接已满", "请在服务器上调大 max_connections，或停掉多余的程序后重新启动"),
            known(1044, "账号无权使用 DB_URL 里的数据库，或没有这个库", "请按 README 的 MySQL 一节建库并授权，核对 DB_URL 末尾的库名"),
            known(1045, "数据库不认这个账号或口令", "请核对环境变量 DB_USER 和 DB_PASSWORD"),
            known(1049, "数据库服务器上没有 DB_URL 里的库", "请按 README 的 MySQL 一节建库，核对 DB_URL 末尾的库名"),
            known(1142, "账号无权建表或改表", "首次启动和升级后的第一次启动请用表的属主账号，见 README 的 MySQL 一节"),
            known(90020, "数据目录正被另一个运行中的本程序使用", "请先停掉它，或用 --majorprojects.data-dir 指定另一个目录"),
            known(90030, "数据目录里的数据库文件已损坏", "请用备份恢复数据目录"),
            known(90031, UNWRITABLE, WRITABLE),
            known(90062, UNWRITABLE, WRITABLE));

    private static Map.Entry<Integer, StartRefused> known(int code, String found, String remedy) {
        return Map.entry(code, new StartRefused(found, remedy));
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        StartRefused refused = KNOWN.getOrDefault(cause.getErrorCode(), away(cause));
        return refused == null ? null : new FailureAnalysis(refused.getMessage(), refused.remedy(), cause);
    }

    private static @Nullable StartRefused away(SQLException cause) {
        String state = cause.getSQLState();
        return state == null || !state.startsWith(AWAY)
                ? null
                : new StartRefused("连不上数据库服务器", "请核对 DB_URL 里的主机和端口，并确认服务器已启动、防火墙放行");
    }
}

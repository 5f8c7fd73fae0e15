package cn.jingan.majorprojects.web.start;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where the database does not let the product in, instead of a stack trace; of other errors nothing. */
class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    private static final String AWAY = "08";
    private static final int DENIED = 1142;
    private static final String KEY_ASKED = "Public Key Retrieval is not allowed";

    private static final String UNWRITABLE = "数据目录建不了或不能写";
    private static final String WRITABLE = "请用 --majorprojects.data-dir 指定一个可写的目录";
    private static final String EXPIRED = "数据库账号的口令已过期";
    private static final String NEW_PASSWORD =
            "请由数据库管理员执行 alter user '账号'@'%' identified by '新口令' password expire never，并改环境变量 DB_PASSWORD";
    private static final String HALF_MADE = "库里已有本程序正要建的表、列、索引或触发器：上次建表或升级没有做完，或者库里有别的程序的表";
    private static final String DATA_ANEW = "还没有数据的，请删掉数据目录后重新启动；已有数据的，请恢复升级前备份的数据目录";

    /** By error code: those of MySQL have four digits, those of H2 five. */
    private static final Map<Integer, StartRefused> KNOWN = Map.ofEntries(
            known(1040, "数据库的连接已满", "请在服务器上调大 max_connections，或停掉多余的程序后重新启动"),
            known(1044, "账号无权使用 DB_URL 里的数据库，或没有这个库", "请按 README 的 MySQL 一节建库并授权，核对 DB_URL 末尾的库名"),
            known(1045, "数据库不认这个账号或口令", "请核对环境变量 DB_USER 和 DB_PASSWORD"),
            known(1049, "数据库服务器上没有 DB_URL 里的库", "请按 README 的 MySQL 一节建库，核对 DB_URL 末尾的库名"),
            known(1050, HALF_MADE, MigrationAnalyzer.START_ANEW),
            known(1060, HALF_MADE, MigrationAnalyzer.START_ANEW),
            known(1061, HALF_MADE, MigrationAnalyzer.START_ANEW),
            known(1359, HALF_MADE, MigrationAnalyzer.START_ANEW),
            known(1290, ProductionCheck.READ_ONLY, ProductionCheck.WRITABLE),
            known(1820, EXPIRED, NEW_PASSWORD),
            known(1826, HALF_MADE, MigrationAnalyzer.START_ANEW),
            known(1836, ProductionCheck.READ_ONLY, ProductionCheck.WRITABLE),
            known(1862, EXPIRED, NEW_PASSWORD),
            known(3118, "数据库账号已被锁定", "请由数据库管理员执行 alter user '账号'@'%' account unlock"),
            known(42101, HALF_MADE, DATA_ANEW),
            known(42111, HALF_MADE, DATA_ANEW),
            known(42121, HALF_MADE, DATA_ANEW),
            known(90020, "数据目录正被另一个运行中的本程序使用", "请先停掉它，或用 --majorprojects.data-dir 指定另一个目录"),
            known(90030, "数据目录里的数据库文件已损坏", "请用备份恢复数据目录"),
            known(90031, UNWRITABLE, WRITABLE),
            known(90041, HALF_MADE, DATA_ANEW),
            known(90062, UNWRITABLE, WRITABLE));

    private static Map.Entry<Integer, StartRefused> known(int code, String found, String remedy) {
        return Map.entry(code, new StartRefused(found, remedy));
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        StartRefused refused = refused(cause);
        return refused == null ? null : refused.analysis(cause);
    }

    private static @Nullable StartRefused refused(SQLException cause) {
        if (cause.getErrorCode() == DENIED) {
            return DeniedRight.of(said(cause));
        }
        return said(cause).contains(KEY_ASKED) ? unencrypted() : KNOWN.getOrDefault(cause.getErrorCode(), away(cause));
    }

    private static StartRefused unencrypted() {
        return new StartRefused(
                "数据库服务器没有开启 TLS，口令不能在不加密的连接上交给它（" + KEY_ASKED + "）",
                "请在服务器上开启 TLS：去掉 skip_ssl，MySQL 8 重启时自动生成证书；只在可信的内网里、确实不能开启时，启动时加 "
                        + "--spring.datasource.hikari.data-source-properties.allowPublicKeyRetrieval=true");
    }

    private static @Nullable StartRefused away(SQLException cause) {
        String state = cause.getSQLState();
        return state == null || !state.startsWith(AWAY)
                ? null
                : new StartRefused("连不上数据库服务器", "请核对 DB_URL 里的主机和端口，并确认服务器已启动、防火墙放行");
    }

    private static String said(SQLException cause) {
        return Objects.requireNonNullElse(cause.getMessage(), "");
    }
}

package cn.jingan.majorprojects.web.start;

import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/** Says in a sentence that the tables are not those of this program: half made, or made by another edition. */
class MigrationAnalyzer extends AbstractFailureAnalyzer<FlywayException> {
    /** What helps where a start broke off between two tables. */
    static final String START_ANEW = "还没有数据的库，请删掉重建（drop database 之后照 README 的 MySQL 一节再 create database，"
            + "原来的授权仍有效）；已有数据的，请恢复升级前的备份。然后用表的属主账号启动";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, FlywayException cause) {
        if (cause instanceof FlywayValidateException) {
            String found = "数据库里的表与本程序不符，上次建表或升级没有做完，或者表出自别的版本（" + detected(cause) + "）";
            return new StartRefused(found, START_ANEW).analysis(cause);
        }
        if (cause instanceof FlywayMigrateException) {
            String reason = NestedExceptionUtils.getMostSpecificCause(cause).getMessage();
            return new StartRefused("建表或升级没有做成（" + reason + "）", "请先处理括号里的原因。" + START_ANEW).analysis(cause);
        }
        return null;
    }

    private static String detected(FlywayException cause) {
        return Objects.requireNonNullElse(cause.getMessage(), "")
                .lines()
                .filter(line -> line.startsWith("Detected"))
                .findFirst()
                .orElse("");
    }
}

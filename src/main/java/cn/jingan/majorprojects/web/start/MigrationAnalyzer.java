package cn.jingan.majorprojects.web.start;

import java.util.Objects;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that the tables are not those of this program: half made, or made by another edition. */
class MigrationAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
        String detail = Objects.requireNonNullElse(cause.getMessage(), "")
                .lines()
                .filter(line -> line.startsWith("Detected"))
                .findFirst()
                .orElse("");
        StartRefused refused = new StartRefused(
                "数据库里的表与本程序不符，上次建表或升级没有做完，或者表出自别的版本（" + detail + "）", "请恢复升级前的备份（还没有数据的库可删掉重建），再用表的属主账号启动");
        return new FailureAnalysis(refused.getMessage(), refused.remedy(), cause);
    }
}

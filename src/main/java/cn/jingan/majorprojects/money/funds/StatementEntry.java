package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.document.Upload;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer records of a month. Amounts in 万元 since the project began, at most two decimals.
 *
 * @param month null where none was chosen; a correction is of the month it corrects
 * @param received 累计到位
 * @param paid 累计支付
 * @param done 累计完成投资
 * @param progress 形象进度 in per cent of the whole project
 * @param words the progress in words
 * @param reason why it is corrected, or why a figure falls
 * @param evidence photographs, or the report it is taken from; may be none
 */
public record StatementEntry(
        @Nullable YearMonth month,
        @Nullable BigDecimal received,
        @Nullable BigDecimal paid,
        @Nullable BigDecimal done,
        @Nullable BigDecimal progress,
        @Nullable String words,
        @Nullable String reason,
        List<Upload> evidence) {

    /** The same of that month. */
    StatementEntry of(YearMonth other) {
        return new StatementEntry(other, received, paid, done, progress, words, reason, evidence);
    }

    /** The reason, if there is one. */
    @Nullable
    String reasonText() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}

package cn.jingan.majorprojects.money.web;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.money.funds.StatementEntry;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the form of a month sends; the month as 2026-10. */
record StatementForm(
        @Nullable String month,
        @Nullable BigDecimal received,
        @Nullable BigDecimal paid,
        @Nullable BigDecimal done,
        @Nullable BigDecimal progress,
        @Nullable String words,
        @Nullable String reason,
        @Nullable List<MultipartFile> evidence) {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");

    StatementEntry entry() {
        YearMonth chosen = month != null && MONTH.matcher(month).matches() ? YearMonth.parse(month) : null;
        return new StatementEntry(chosen, received, paid, done, progress, words, reason, Upload.chosen("", evidence));
    }
}

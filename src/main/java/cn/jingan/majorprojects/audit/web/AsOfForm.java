package cn.jingan.majorprojects.audit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a look back; empty means none.
 *
 * @param date the day; today when empty
 * @param project code or number in the annex; the whole portfolio when empty
 * @param to a second day to compare with
 */
record AsOfForm(@Nullable String date, @Nullable String project, @Nullable String to) {

    AsOfForm {
        date = HistoryForm.given(date);
        project = HistoryForm.given(project);
        to = HistoryForm.given(to);
    }

    LocalDate on(Clock clock) {
        return Objects.requireNonNullElseGet(HistoryForm.day("date", date), () -> LocalDate.now(clock));
    }

    @Nullable
    LocalDate second() {
        return HistoryForm.day("to", to);
    }
}

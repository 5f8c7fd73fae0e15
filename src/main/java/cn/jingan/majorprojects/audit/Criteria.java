package cn.jingan.majorprojects.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter in the words of the table: chains, ids of people, times in UTC. */
record Criteria(
        @Nullable String text,
        @Nullable String chain,
        @Nullable List<String> people,
        @Nullable String department,
        @Nullable String post,
        @Nullable String action,
        @Nullable String subject,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime before) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static Criteria of(HistoryFilter filter, @Nullable List<String> people) {
        LocalDate to = filter.to();
        return new Criteria(
                filter.text(),
                filter.chain(),
                people,
                filter.department(),
                filter.post(),
                filter.action(),
                filter.subject(),
                start(filter.from()),
                to == null ? null : start(to.plusDays(1)));
    }

    private static @Nullable LocalDateTime start(@Nullable LocalDate day) {
        return day == null ? null : Entry.utc(day.atStartOfDay(SHANGHAI).toInstant());
    }
}

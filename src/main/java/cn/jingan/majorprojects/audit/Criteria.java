package cn.jingan.majorprojects.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern CODE = Pattern.compile("(?i)ZD-[0-9]{3,}");

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

    /** Everything of the project whose code the text is; null where it is none, or that of another than is looked for. */
    @Nullable
    Criteria ofTheProjectNamed() {
        if (text == null || !CODE.matcher(text).matches()) {
            return null;
        }
        String code = HistoryFilter.code(text);
        boolean wanted = chain == null || chain.equals(code);
        return wanted ? new Criteria(null, code, people, department, post, action, subject, from, before) : null;
    }

    private static @Nullable LocalDateTime start(@Nullable LocalDate day) {
        return day == null ? null : Entry.utc(day.atStartOfDay(SHANGHAI).toInstant());
    }
}

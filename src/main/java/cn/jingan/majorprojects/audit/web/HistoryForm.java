package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.AuditRule;
import cn.jingan.majorprojects.audit.HistoryFilter;
import cn.jingan.majorprojects.audit.HistorySlice;
import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.Days;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a search as they stand in the address; empty means whatever.
 *
 * @param q text contained in the label or the opinion, or the code of the project
 * @param project code or number in the annex
 * @param person part of the name
 * @param subject id of what it was done to
 * @param from first day of recording
 * @param to last day of recording
 * @param after id of the last entry of the part before
 * @param limit how many entries
 * @param entry id of the entry shown in full
 * @param check whether the project's chain is recomputed
 */
record HistoryForm(
        @Nullable String q,
        @Nullable String project,
        @Nullable String person,
        @Nullable String department,
        @Nullable String post,
        @Nullable String action,
        @Nullable String subject,
        @Nullable String from,
        @Nullable String to,
        @Nullable String after,
        @Nullable Integer limit,
        @Nullable String entry,
        @Nullable Boolean check) {

    HistoryForm {
        q = given(q);
        project = given(project);
        person = given(person);
        department = given(department);
        post = given(post);
        action = given(action);
        subject = given(subject);
        from = given(from);
        to = given(to);
        after = given(after);
        entry = given(entry);
    }

    HistoryFilter filter() {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw RuleViolation.at("to", AuditRule.DAYS_REVERSED);
        }
        return new HistoryFilter(q, project, person, department, post, action, first, last, subject);
    }

    /** Whether a criterion is set that a narrow screen keeps behind a button. */
    public boolean narrowedOnPhone() {
        return Stream.of(project, person, department, post, action, from, to).anyMatch(Objects::nonNull);
    }

    HistorySlice slice(int usual) {
        return new HistorySlice(after, limit == null ? usual : limit);
    }

    /** The address of the same search at that path with nothing chosen. */
    Address at(String path) {
        return Address.of(path)
                .with("q", q)
                .with("project", project)
                .with("person", person)
                .with("department", department)
                .with("post", post)
                .with("action", action)
                .with("subject", subject)
                .with("from", from)
                .with("to", to)
                .with("limit", limit);
    }

    static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static @Nullable LocalDate day(String field, @Nullable String typed) {
        try {
            return typed == null ? null : Days.parse(typed);
        } catch (DateTimeException e) {
            throw RuleViolation.at(field, AuditRule.DAY_UNREADABLE, typed);
        }
    }
}

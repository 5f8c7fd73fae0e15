package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.schedule.Plan;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.milestone.schedule.ScheduleRule;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Days;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The grid of dates: fields {@code planned<no>} and {@code forecast<no>} for each open milestone. */
final class ScheduleForm {
    private static final Pattern NAME = Pattern.compile("(?:planned|forecast)(\\d{1,4})");

    private ScheduleForm() {}

    /** The form with the dates as they are. */
    static Action action(String code, long version, List<Schedule.Row> rows) {
        String path = "/projects/" + code + "/schedule";
        Action action =
                Action.of("schedule.plan", "/api" + path, path + "/edit").at(version);
        for (Schedule.Row row : rows) {
            if (row.milestone().open()) {
                int no = row.milestone().no();
                String label = row.milestone().label();
                action = action.with(date("planned" + no, row.milestone().plannedOn(), label))
                        .with(date("forecast" + no, row.milestone().forecastOn(), label));
            }
        }
        return action.optional("push", Type.BOOLEAN).optional("reason", Type.TEXT);
    }

    /** The plan that was sent; a field that was not sent leaves its date as it is. */
    static Plan plan(Map<String, String> sent, List<Schedule.Row> rows) {
        Set<Integer> numbers = new TreeSet<>();
        for (String name : sent.keySet()) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
            }
        }
        List<Plan.Wanted> wanted =
                numbers.stream().map(no -> wanted(no, sent, rows)).toList();
        return new Plan(wanted, sent.get("reason"), Boolean.parseBoolean(sent.get("push")));
    }

    private static Plan.Wanted wanted(int no, Map<String, String> sent, List<Schedule.Row> rows) {
        Schedule.Row now = rows.stream()
                .filter(row -> row.milestone().no() == no)
                .findFirst()
                .orElse(null);
        LocalDate planned = now == null ? null : now.milestone().plannedOn();
        LocalDate forecast = now == null ? null : now.milestone().forecastOn();
        boolean confirmed = now != null && now.milestone().confirmed();
        return new Plan.Wanted(no, day("planned" + no, sent, planned), day("forecast" + no, sent, forecast), confirmed);
    }

    private static @Nullable LocalDate day(String name, Map<String, String> sent, @Nullable LocalDate now) {
        String text = sent.get(name);
        if (text == null) {
            return now;
        }
        try {
            return text.isBlank() ? null : Days.parse(text.strip());
        } catch (DateTimeException e) {
            throw RuleViolation.at(name, ScheduleRule.NOT_A_DAY, text);
        }
    }

    private static Field date(String name, @Nullable LocalDate value, String label) {
        return new Field(name, Type.DATE, false, List.of(), value == null ? null : value.toString(), null, label);
    }
}

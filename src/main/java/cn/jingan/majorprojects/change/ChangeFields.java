package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an application asks, by its kind; what was entered before stands in the fields. */
@Component
class ChangeFields {
    private final OrganizationQueries organization;

    ChangeFields(OrganizationQueries organization) {
        this.organization = organization;
    }

    /** Adds the fields of that kind to an action. */
    Action on(Action action, ChangeKind kind, List<MilestoneView> planned, Map<String, String> before) {
        Action asking = action.with(
                new Field("kind", Type.CHOICE, true, List.of(new Option(kind.name(), null)), kind.name(), null));
        for (Field field : own(kind, planned, before)) {
            asking = asking.with(field);
        }
        List<Option> papers =
                kind.papers().stream().map(paper -> new Option(paper, paper)).toList();
        return asking.with(new Field("reason", Type.TEXTAREA, true, List.of(), before.get("reason"), null))
                .with(new Field("papers", Type.MULTICHOICE, true, papers, null, null))
                .with(new Field("evidence", Type.FILE, before.isEmpty(), List.of(), null, null));
    }

    private List<Field> own(ChangeKind kind, List<MilestoneView> planned, Map<String, String> before) {
        return switch (kind) {
            case INVESTMENT -> List.of(field("amount", Type.NUMBER, true, before));
            case SCHEDULE ->
                List.of(
                        choice("milestone", milestones(planned), before),
                        field("date", Type.DATE, true, before),
                        field("shift", Type.BOOLEAN, false, before));
            case SCOPE ->
                List.of(
                        choice("aspect", options("SCALE", "CONTENT", "SITE"), before),
                        new Field("percent", Type.NUMBER, false, List.of(), before.get("percent"), "aspect=SCALE"),
                        new Field("present", Type.TEXTAREA, false, List.of(), before.get("present"), "aspect=CONTENT"),
                        field("wanted", Type.TEXTAREA, true, before));
            case SUSPENSION, RESUMPTION -> List.of(field("date", Type.DATE, false, before));
            case RESPONSIBILITY -> List.of(choice("department", departments(), before));
            case OUTLINE ->
                List.of(
                        choice("aspect", options("TERMINATE", "WITHDRAW", "REPLACE"), before),
                        field("executiveRecord", Type.TEXT, true, before),
                        field("congressRecord", Type.TEXT, true, before));
            case CORRECTION ->
                List.of(field("present", Type.TEXTAREA, true, before), field("wanted", Type.TEXTAREA, true, before));
            case TERMINATION, WITHDRAWAL, BACK_TO_RESERVE -> List.of();
        };
    }

    private static Field field(String name, Type type, boolean required, Map<String, String> before) {
        return new Field(name, type, required, List.of(), before.get(name), null);
    }

    private static Field choice(String name, List<Option> options, Map<String, String> before) {
        return new Field(name, Type.CHOICE, true, options, before.get(name), null);
    }

    private static List<Option> options(String... values) {
        return java.util.Arrays.stream(values)
                .map(value -> new Option(value, null))
                .toList();
    }

    private static List<Option> milestones(List<MilestoneView> planned) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(WantedDates.PERIOD, null));
        planned.forEach(milestone ->
                options.add(new Option(milestone.id(), milestone.label() + "（" + milestone.plannedOn() + "）")));
        return options;
    }

    private List<Option> departments() {
        return organization.departments().stream()
                .map(department -> new Option(department.code(), department.name()))
                .toList();
    }

    /** What an application wanted, by the names of the fields. */
    static Map<String, String> entered(ChangeView change, List<ChangeValue> values) {
        Map<String, String> entered = new java.util.HashMap<>();
        put(entered, "reason", change.reason());
        put(entered, "percent", change.size() == null ? null : change.size().toPlainString());
        for (ChangeValue value : values) {
            put(entered, name(change.kind(), value), value.after());
        }
        return entered;
    }

    private static String name(ChangeKind kind, ChangeValue value) {
        return switch (value.field()) {
            case "investment" -> "amount";
            case "plannedEnd", "plannedOn", "until", "permitChecked" -> "date";
            case "leadDepartment" -> "department";
            case "outline" -> "aspect";
            case "scale", "site", "content", "correction" -> "wanted";
            default -> kind == ChangeKind.OUTLINE ? value.field() : "";
        };
    }

    private static void put(Map<String, String> entered, String name, @Nullable String value) {
        if (value != null) {
            entered.putIfAbsent(name, value);
        }
    }
}

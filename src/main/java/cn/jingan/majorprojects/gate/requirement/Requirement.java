package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.RequirementKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a gate needs. Of two rows that ask for the same, the one that names the template, or the route, holds there.
 *
 * @param id key of the seed, or a new id
 * @param gate name of the gate, or {@link #ANY}
 * @param template code of the milestone template, or {@link #ANY}
 * @param route APPROVAL, VERIFICATION, FILING, or {@link #ANY}
 * @param ref which permit, which milestones, which figure
 * @param atLeast how much, in the unit of the figure; null where that is no question
 * @param hard whether a submission stops without it
 * @param waivable whether it may be waived; what the law does not leave open is not
 * @param basis law and article, or 默认配置
 * @param validUntil last day; null for no end
 */
public record Requirement(
        String id,
        String gate,
        String template,
        String route,
        RequirementKind kind,
        String ref,
        @Nullable BigDecimal atLeast,
        boolean hard,
        boolean waivable,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** Stands for every gate, template or route. */
    public static final String ANY = "*";

    /** Whether the law asks for it, so that nobody waives or ends it here. */
    public boolean byLaw() {
        return hard && !waivable;
    }

    /** Those of the rows that a project of that template and route must meet at the gate, in their order. */
    public static List<Requirement> of(List<Requirement> rows, GateKind gate, String template, String route) {
        Map<String, Requirement> closest = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.isFor(gate.name(), template, route))
                .sorted(Comparator.comparingInt(Requirement::names))
                .forEach(row -> closest.put(row.kind() + " " + row.ref(), row));
        return rows.stream().filter(closest::containsValue).toList();
    }

    /** Whether some project could meet both rows and they ask for the same. */
    boolean overlaps(Requirement other) {
        return kind == other.kind
                && ref.equals(other.ref)
                && both(gate, other.gate)
                && both(template, other.template)
                && both(route, other.route);
    }

    private boolean isFor(String atGate, String ofTemplate, String onRoute) {
        return both(gate, atGate) && both(template, ofTemplate) && both(route, onRoute);
    }

    private static boolean both(String one, String other) {
        return one.equals(ANY) || other.equals(ANY) || one.equals(other);
    }

    /** How much it names: the more, the closer it is. */
    private int names() {
        return (template.equals(ANY) ? 0 : 4) + (route.equals(ANY) ? 0 : 2) + (gate.equals(ANY) ? 0 : 1);
    }
}

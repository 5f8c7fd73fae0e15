package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.shared.VersionComparison;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a gate needs. Of two rows that ask for the same, the one that names the template, or the route, holds there.
 *
 * @param id key that stays the same from version to version
 * @param gate name of the gate, or {@link #ANY}
 * @param template code of the milestone template, or {@link #ANY}
 * @param route APPROVAL, VERIFICATION, FILING, or {@link #ANY}
 * @param ref which permit, which milestones, which figure, which type of document, which department
 * @param atLeast how much, in the unit of the figure; null where that is no question
 * @param hard whether a submission stops without it
 * @param waivable whether it may be waived; what the law does not leave open is not
 * @param basis law and article, or 默认配置
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
        String basis) {

    /** Stands for every gate, template or route. */
    public static final String ANY = "*";

    /** Those of the rows that a project of that template and route must meet at the gate, in their order. */
    public static List<Requirement> of(List<Requirement> rows, GateKind gate, String template, String route) {
        Map<String, Requirement> closest = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.isFor(gate.name(), template, route))
                .sorted(Comparator.comparingInt(Requirement::names))
                .forEach(row -> closest.put(row.what(), row));
        return rows.stream().filter(closest::containsValue).toList();
    }

    /** What differs from one version to a later one; where a row stands says nothing. */
    static VersionComparison<Requirement> compare(List<Requirement> before, List<Requirement> after) {
        return VersionComparison.of(before, after, Requirement::id, Requirement::cells, false);
    }

    /** Kind and which, as forms send it: PERMIT:EIA. */
    public String what() {
        return kind + ":" + ref;
    }

    /** How much it asks for, without needless zeros; empty where that is no question. */
    public String least() {
        return atLeast == null ? "" : atLeast.stripTrailingZeros().toPlainString();
    }

    /** Whether nobody waives it: hard, and the law leaves no way. */
    public boolean strict() {
        return hard && !waivable;
    }

    /** How much depends on it: STRICT, HARD or ADVICE, as messages name it. */
    public String force() {
        return strict() ? "STRICT" : hard ? "HARD" : "ADVICE";
    }

    /** Whether some project could meet both rows and they ask for the same. */
    boolean overlaps(Requirement other) {
        return what().equals(other.what())
                && both(gate, other.gate)
                && both(template, other.template)
                && both(route, other.route);
    }

    /** Whether they ask for the same of the same projects. */
    boolean isLike(Requirement other) {
        return what().equals(other.what())
                && gate.equals(other.gate)
                && template.equals(other.template)
                && route.equals(other.route);
    }

    /** Whether it is as strict as that one, and asks for as much. */
    boolean asStrictAs(Requirement law) {
        boolean enough = law.atLeast == null || atLeast != null && atLeast.compareTo(law.atLeast) >= 0;
        return enough && (strict() || !law.strict());
    }

    /** Everything it says, by column. */
    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("gate", gate);
        cells.put("scope", template + " " + route);
        cells.put("what", what() + " " + least());
        cells.put("force", hard + " " + waivable);
        cells.put("basis", basis);
        return cells;
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

package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.gate.InTheRecord;
import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.gate.requirement.RequirementFinding.Kind;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a row as it was entered, and looks through all rows of a draft. */
@Component
class RequirementCheck {
    static final int MOST = 200;
    private static final int BASIS = 400;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RequirementChoices choices;
    private final RequirementLaw law;

    RequirementCheck(RequirementChoices choices, RequirementLaw law) {
        this.choices = choices;
        this.law = law;
    }

    /** The row under that key; refuses what it cannot be, each at its field. */
    Requirement read(RequirementEntry entry, String key) {
        RequirementKind kind = kind(entry.what());
        boolean waivable = Boolean.TRUE.equals(entry.waivable());
        new Refusals()
                .chosen("gate", among(choices.gates(), entry.gate()))
                .chosen("template", among(choices.templates(), entry.template()))
                .chosen("route", among(choices.routes(), entry.route()))
                .chosen("what", kind)
                .when(!share(entry.atLeast(), kind), "atLeast", RequirementRule.REQUIREMENT_SHARE_OUT_OF_RANGE)
                .when(
                        waivable && kind != null && kind.atDecision(),
                        "waivable",
                        RequirementRule.REQUIREMENT_NOT_WAIVABLE)
                .required("basis", entry.basis())
                .atMost(BASIS, "basis", entry.basis())
                .refuse();
        return new Requirement(
                key,
                Objects.requireNonNull(entry.gate()),
                Objects.requireNonNull(entry.template()),
                Objects.requireNonNull(entry.route()),
                Objects.requireNonNull(kind),
                ref(Objects.requireNonNull(entry.what())),
                entry.atLeast() == null ? null : entry.atLeast().setScale(2),
                Boolean.TRUE.equals(entry.hard()),
                waivable,
                String.valueOf(entry.basis()).strip());
    }

    /** Refuses rows that ask for less than the law, where those before did not. */
    void requireLaw(List<Requirement> before, List<Requirement> after) {
        List<Requirement> known = law.broken(before);
        law.broken(after).stream()
                .filter(row -> !known.contains(row))
                .findFirst()
                .ifPresent(row -> {
                    throw new RuleViolation(RequirementRule.REQUIREMENT_BY_LAW, named(row), row.basis());
                });
    }

    /** The faults of these rows. */
    List<RequirementFinding> findings(List<Requirement> rows) {
        List<RequirementFinding> findings = new ArrayList<>();
        law.broken(rows).forEach(row -> findings.add(new RequirementFinding(Kind.AGAINST_LAW, row)));
        Set<String> things = choices.things().keySet();
        for (int at = 0; at < rows.size(); at++) {
            Requirement row = rows.get(at);
            if (rows.subList(0, at).stream().anyMatch(row::isLike)) {
                findings.add(new RequirementFinding(Kind.TWICE, row));
            }
            if (!things.contains(row.what())) {
                findings.add(new RequirementFinding(Kind.UNKNOWN, row));
            }
        }
        return List.copyOf(findings);
    }

    /** A row as the history tells it. */
    String said(Requirement row) {
        return InTheRecord.said(() -> choices.say(row));
    }

    private String named(Requirement row) {
        return choices.things().getOrDefault(row.what(), row.what());
    }

    private @Nullable RequirementKind kind(@Nullable String what) {
        return what != null && choices.things().containsKey(what)
                ? RequirementKind.valueOf(what.substring(0, what.indexOf(':')))
                : null;
    }

    private static String ref(String what) {
        return what.substring(what.indexOf(':') + 1);
    }

    private static @Nullable String among(Map<String, String> known, @Nullable String chosen) {
        return chosen != null && known.containsKey(chosen) ? chosen : null;
    }

    private static boolean share(@Nullable BigDecimal atLeast, @Nullable RequirementKind kind) {
        return kind == RequirementKind.FIGURE
                ? atLeast != null && atLeast.signum() >= 0 && atLeast.compareTo(HUNDRED) <= 0 && atLeast.scale() <= 2
                : atLeast == null;
    }
}

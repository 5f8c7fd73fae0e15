package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms by which a gate goes on: an issue or an approval that would be refused is not offered, and the form says why. */
@Component
class DecisionOffers {
    /** How many conditions the form offers; 默认配置. */
    static final int CONDITIONS = 3;

    private static final List<String> APPROVALS = List.of(Verdict.APPROVED.name(), Verdict.CONDITIONAL.name());

    private static final List<String> ISSUES = List.of(Issuance.Choice.ISSUED.name());

    private final Readiness readiness;
    private final OrganizationQueries organization;
    private final Seats seats;

    DecisionOffers(Readiness readiness, OrganizationQueries organization, Seats seats) {
        this.readiness = readiness;
        this.organization = organization;
        this.seats = seats;
    }

    /** What stands against issuing or approving each of these gates, by its id, in a bounded number of statements. */
    Map<String, RuleViolation> hindrances(Collection<GateView> gates) {
        Map<String, List<Readiness.Item>> items =
                readiness.of(gates.stream().map(GateView::at).toList());
        Map<String, RuleViolation> hindrances = new HashMap<>();
        gates.forEach(gate -> hindrance(gate, items.getOrDefault(gate.id(), List.of()))
                .ifPresent(hindrance -> hindrances.put(gate.id(), hindrance)));
        return hindrances;
    }

    private static Optional<RuleViolation> hindrance(GateView gate, List<Readiness.Item> items) {
        return gate.status() == GateStatus.ISSUING ? GateService.unmet(items) : DecisionCheck.hindrance(items);
    }

    /** The issuing of the submission; hindrance is what stands against it, null for nothing. */
    Action issue(GateView gate, @Nullable RuleViolation hindrance) {
        List<Option> options = List.of(new Option("ISSUED", null), new Option("RETURNED", null));
        Field answer = new Field("answer", Type.CHOICE, true, options, null, null);
        return GateActions.start("issue", gate)
                .with(hindrance == null ? answer : answer.withholding(ISSUES, hindrance))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"));
    }

    /** The decision; hindrance is what stands against an approval, null for nothing. */
    Action decide(GateView gate, List<OpinionView> opinions, @Nullable RuleViolation hindrance) {
        Field answer = GateActions.choice("answer", null, Verdict.values());
        Action action = GateActions.start("decide", gate)
                .with(hindrance == null ? answer : answer.withholding(APPROVALS, hindrance));
        for (int no = 1; hindrance == null && no <= CONDITIONS; no++) {
            action = withCondition(action, no, gate.kind());
        }
        return action.with(asked(gate, opinions)).with(direct()).optional("opinion", Type.TEXTAREA);
    }

    /** The departments that can be asked again. */
    Field asked(GateView gate, List<OpinionView> opinions) {
        List<OpinionView> asked = opinions.stream()
                .filter(opinion -> opinion.submission() == gate.submission())
                .toList();
        return new Field(
                "departments", Type.MULTICHOICE, false, seats.options(asked), null, "answer=RETURN_DEPARTMENTS");
    }

    /** Whether what is returned comes straight back. */
    static Field direct() {
        return new Field("direct", Type.BOOLEAN, false, List.of(), null, "answer=RETURN_APPLICANT");
    }

    private Action withCondition(Action action, int no, GateKind decided) {
        List<Option> departments = organization.answering().stream()
                .map(department -> new Option(department.code(), department.name()))
                .toList();
        String when = "answer=CONDITIONAL";
        Action asking = action.with(new Field("condition" + no, Type.TEXT, false, List.of(), null, when))
                .with(new Field("conditionDepartment" + no, Type.CHOICE, false, departments, null, when))
                .with(new Field("conditionDue" + no, Type.DATE, false, List.of(), null, when));
        List<Option> ahead = ahead(decided);
        return ahead.isEmpty()
                ? asking
                : asking.with(new Field("conditionGate" + no, Type.CHOICE, false, ahead, null, when));
    }

    private static List<Option> ahead(GateKind decided) {
        return Arrays.stream(GateKind.values())
                .filter(decided::before)
                .map(gate -> new Option(gate.name(), null))
                .toList();
    }
}

package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.DecisionGiven.Wanted;
import cn.jingan.majorprojects.gate.waiver.Waiver;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a decision must satisfy before it is taken. */
@Component
class DecisionCheck {
    private final OrganizationQueries organization;
    private final Seats seats;
    private final Clock clock;

    DecisionCheck(OrganizationQueries organization, Seats seats, Clock clock) {
        this.seats = seats;
        this.organization = organization;
        this.clock = clock;
    }

    /** Refuses an incomplete decision; returns its verdict. */
    Verdict require(DecisionGiven given, Collection<String> asked) {
        Verdict verdict = given.answer();
        Refusals refusals = new Refusals()
                .chosen("answer", verdict)
                .when(
                        verdict != null && verdict != Verdict.APPROVED && !given.hasOpinion(),
                        "opinion",
                        GateRule.OPINION_TEXT_REQUIRED)
                .atMost(4000, "opinion", given.opinion());
        if (verdict == Verdict.RETURN_DEPARTMENTS) {
            checkDepartments(given.departments(), asked, refusals);
        }
        if (verdict == Verdict.CONDITIONAL) {
            checkConditions(given, refusals);
        } else {
            given.conditions()
                    .forEach(wanted ->
                            refusals.when(true, "condition" + wanted.no(), GateRule.CONDITION_WITHOUT_CONDITIONAL));
        }
        refusals.refuse();
        return Objects.requireNonNull(verdict);
    }

    /** Refuses an approval that something stands against. */
    static void requireMet(Verdict verdict, List<Readiness.Item> rests) {
        if (verdict != Verdict.REFUSED) {
            hindrance(rests).ifPresent(refusal -> {
                throw refusal;
            });
        }
    }

    /**
     * What stands against an approval: a department whose opinion is a hard requirement objects or was not asked, or
     * something that was there at the submission is void, has ended or is no longer waived.
     */
    static Optional<RuleViolation> hindrance(List<Readiness.Item> rests) {
        return rests.stream().filter(Readiness.Item::stopsDecision).findFirst().map(DecisionCheck::unmet);
    }

    private static RuleViolation unmet(Readiness.Item item) {
        Waiver waiver = item.waiver();
        if (waiver != null && item.ranOut()) {
            return RuleViolation.at("answer", GateRule.WAIVER_RUN_OUT, item.title(), waiver.validUntil());
        }
        boolean atDecision = item.need().kind().atDecision();
        return RuleViolation.at(
                "answer", atDecision ? GateRule.OPINION_REQUIRED : GateRule.REQUIREMENT_LOST, item.title());
    }

    /** The chosen departments; refuses one that was never asked in this submission. */
    List<String> departments(List<String> chosen, Collection<Gates.Answered> answers) {
        List<String> asked = answers.stream().map(Gates.Answered::seat).toList();
        Refusals refusals = new Refusals();
        checkDepartments(chosen, asked, refusals);
        refusals.refuse();
        return chosen;
    }

    private void checkDepartments(Collection<String> chosen, Collection<String> asked, Refusals refusals) {
        refusals.when(chosen.isEmpty(), "departments", GateRule.DEPARTMENTS_REQUIRED);
        chosen.stream()
                .filter(department -> !asked.contains(department))
                .map(seats::name)
                .forEach(name -> refusals.when(true, "departments", GateRule.DEPARTMENT_NOT_ASKED, name));
    }

    /** Refuses a condition on a gate that is decided already, or none between stages. */
    void requireAhead(DecisionGiven given, GateKind decided) {
        Refusals refusals = new Refusals();
        given.conditions().stream()
                .filter(wanted -> wanted.blocks() != null && !decided.before(wanted.blocks()))
                .forEach(wanted -> refusals.when(true, "conditionGate" + wanted.no(), GateRule.CONDITION_GATE_BEHIND));
        refusals.refuse();
    }

    private void checkConditions(DecisionGiven given, Refusals refusals) {
        refusals.when(given.conditions().isEmpty(), "condition1", GateRule.CONDITION_REQUIRED);
        given.conditions().forEach(wanted -> check(wanted, refusals));
    }

    private void check(Wanted wanted, Refusals refusals) {
        LocalDate due = wanted.dueOn();
        String department = wanted.department();
        boolean known = department != null
                && organization.answering().stream()
                        .anyMatch(each -> each.code().equals(department));
        refusals.required("condition" + wanted.no(), wanted.content())
                .atMost(500, "condition" + wanted.no(), wanted.content())
                .when(department == null, "conditionDepartment" + wanted.no(), GateRule.CONDITION_OWNER_REQUIRED)
                .when(department != null && !known, "conditionDepartment" + wanted.no(), SharedRule.UNKNOWN_CHOICE)
                .when(
                        !Condition.mayBeDue(due, LocalDate.now(clock)),
                        "conditionDue" + wanted.no(),
                        GateRule.CONDITION_DUE_REQUIRED);
    }

    /** A checked condition as it is kept. */
    Condition condition(Gate gate, Wanted wanted) {
        return Condition.open(
                Ids.next(),
                gate,
                wanted.no(),
                Objects.requireNonNull(wanted.content()),
                Objects.requireNonNull(wanted.department()),
                Objects.requireNonNull(wanted.dueOn()),
                wanted.blocks(),
                null);
    }
}

package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.basis.Basis;
import cn.jingan.majorprojects.gate.condition.ConditionService;
import cn.jingan.majorprojects.gate.requirement.RequirementQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The leader's command on a gate: the decision, as a record. */
@Service
public class DecisionService {
    private final Gates gates;
    private final GateDesk desk;
    private final DecisionCheck check;
    private final GateProcess process;
    private final ConditionService followed;
    private final DepartmentConditions departments;
    private final Basis basis;
    private final RequirementQueries requirements;
    private final OrganizationQueries organization;
    private final Clock clock;

    DecisionService(
            Gates gates,
            GateDesk desk,
            DecisionCheck check,
            GateProcess process,
            ConditionService followed,
            DepartmentConditions departments,
            Basis basis,
            RequirementQueries requirements,
            OrganizationQueries organization,
            Clock clock) {
        this.gates = gates;
        this.desk = desk;
        this.check = check;
        this.process = process;
        this.followed = followed;
        this.departments = departments;
        this.basis = basis;
        this.requirements = requirements;
        this.organization = organization;
        this.clock = clock;
    }

    /** Decides, or returns to the applicant or to chosen departments. */
    @Transactional
    public void decide(Actor actor, String id, Version seen, DecisionGiven given) {
        decide(actor, desk.lock(actor, id), seen, given);
    }

    /** Decides one of several that are decided at once, in a transaction of its own, where the round permits it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void decideAmongSeveral(Actor actor, String id, Version seen, DecisionGiven given) {
        Gate gate = desk.lock(actor, id);
        gate.require(GateStatus.DECIDING);
        if (!round(gate).batch()) {
            throw new RuleViolation(GateRule.DECIDED_ONE_BY_ONE);
        }
        decide(actor, gate, seen, given);
    }

    private void decide(Actor actor, Gate gate, Version seen, DecisionGiven given) {
        Acting by = decider(actor, gate);
        seen.require(gate.version());
        gate.require(GateStatus.DECIDING);
        gate.applicant().requireDecider(by);
        requireNotSigner(gate, by);
        Verdict verdict = check.require(given, asked(gate));
        check.requireAhead(given, gate.kind());
        gate.decide(given, verdict);
        desk.save(gate);
        record(gate, by, verdict, given);
        desk.offer(
                GateDesk.event(by, "gate.decided", gate),
                given.nextHandler(),
                GateDesk.officer(gate),
                GateDesk.head(gate));
        process.decided(by, gate.id(), verdict);
    }

    private Round round(Gate gate) {
        return gates.round(gate.id(), gate.roundNo())
                .orElseThrow(() -> new RuleViolation(GateRule.GATE_AT_ANOTHER_STEP, gate.status()));
    }

    private Acting decider(Actor actor, Gate gate) {
        String post = round(gate).deciderPost();
        return actor.as(post)
                .orElseThrow(() -> new RuleViolation(GateRule.NOT_THE_DECIDER, organization.postName(post)));
    }

    private void requireNotSigner(Gate gate, Acting by) {
        if (gates.people(gate.id()).stream().anyMatch(by::is)) {
            throw new RuleViolation(GateRule.SIGNER_DECIDES);
        }
    }

    private List<String> asked(Gate gate) {
        return gates.answers(gate.id(), gate.submission()).stream()
                .map(Gates.Answered::seat)
                .distinct()
                .toList();
    }

    private void record(Gate gate, Acting by, Verdict verdict, DecisionGiven given) {
        List<Readiness.Item> rests = gate.result() == null ? List.of() : basis.freeze(gate.at());
        DecisionCheck.requireMet(verdict, rests);
        boolean toDepartments = verdict == Verdict.RETURN_DEPARTMENTS;
        gates.insertDecision(new Decision(
                Ids.next(),
                gate.id(),
                gate.roundNo(),
                verdict,
                given.opinion(),
                toDepartments ? String.join(";", given.departments()) : "",
                by.personId(),
                by.post(),
                by.department(),
                clock.instant(),
                rests.isEmpty() ? null : requirements.version(null).versionNo()));
        List<Condition> conditions = verdict == Verdict.CONDITIONAL ? conditions(gate, given) : List.of();
        desk.tell(decided(gate, by, verdict, given, conditions)
                .restingOn(rests.stream()
                        .flatMap(item -> item.digests().stream())
                        .distinct()
                        .toList()));
        follow(by, gate, verdict, conditions);
    }

    /** The leader's conditions and, with an approval, the departments' are followed from now on. */
    private void follow(Acting by, Gate gate, Verdict verdict, List<Condition> own) {
        int next = own.stream().mapToInt(Condition::no).max().orElse(0) + 1;
        List<Condition> theirs = verdict.approves() ? departments.of(gate, next) : List.of();
        List<Condition> all = Stream.concat(own.stream(), theirs.stream()).toList();
        if (!all.isEmpty()) {
            followed.set(all);
        }
        theirs.forEach(each -> desk.tell(taken(by, each)));
    }

    private DomainEvent taken(Acting by, Condition condition) {
        return DomainEvent.of(
                        by, "condition.set", condition.project(), "condition", condition.id(), condition.content())
                .change("setBy", null, condition.setBy())
                .change("department", null, condition.department())
                .change("dueOn", null, condition.dueOn());
    }

    private List<Condition> conditions(Gate gate, DecisionGiven given) {
        return given.conditions().stream()
                .map(wanted -> check.condition(gate, wanted))
                .toList();
    }

    private DomainEvent decided(
            Gate gate, Acting by, Verdict verdict, DecisionGiven given, List<Condition> conditions) {
        DomainEvent event = GateDesk.event(by, "gate.decided", gate)
                .change("verdict", null, verdict)
                .saying(given.opinion());
        for (Condition condition : conditions) {
            String owner = organization.departmentName(condition.department());
            event = event.change(
                    "condition" + condition.no(), null, condition.content() + "；" + owner + "；" + condition.dueOn());
        }
        return event;
    }
}

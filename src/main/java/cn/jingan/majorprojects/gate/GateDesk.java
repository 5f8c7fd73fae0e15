package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.CaseLock;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every command on a gate does first and last: lock, look who acts, save, tell. */
@Component
class GateDesk {
    private final Gates gates;
    private final OrganizationQueries organization;
    private final CaseAccess cases;
    private final CaseLock locks;
    private final ApplicationEventPublisher events;

    GateDesk(
            Gates gates,
            OrganizationQueries organization,
            CaseAccess cases,
            CaseLock locks,
            ApplicationEventPublisher events) {
        this.gates = gates;
        this.organization = organization;
        this.cases = cases;
        this.locks = locks;
        this.events = events;
    }

    /** The gate, locked after its case, if this person may see its project. */
    Gate lock(Actor actor, String id) {
        return lock(actor, gates.placeOf(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND)));
    }

    /** The same, where it is known already which project it belongs to. */
    Gate lock(Actor actor, Gates.Place place) {
        boolean stands = locks.holdAndAsk(place.projectId());
        Gate gate = lock(place.gateId());
        cases.requireVisible(actor, gate.project());
        if (stands && gate.kind().betweenStages()) {
            throw new RuleViolation(GateRule.GATE_STANDS);
        }
        return gate;
    }

    /** The gate, locked, for the process. */
    Gate lock(String id) {
        return gates.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The person acting under that post of that department, or the refusal. */
    Acting acting(Actor actor, String post, String department, GateRule otherwise) {
        return actor.as(post, department)
                .orElseThrow(() -> new RuleViolation(otherwise, organization.departmentName(department)));
    }

    void save(Gate gate) {
        if (gates.update(gate) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    static DomainEvent event(Acting by, String action, Gate gate) {
        return DomainEvent.of(by, action, gate.project(), "gate", gate.id(), gate.label());
    }
}

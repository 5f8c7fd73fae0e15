package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.Intervention.Kind;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseLock;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.NextHandlers;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every command on a gate does first and last: lock, look who acts, save, tell. */
@Component
class GateDesk {
    private final Gates gates;
    private final OrganizationQueries organization;
    private final Seats seats;
    private final CaseLock locks;
    private final StandingGates standing;
    private final NextHandlers next;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GateDesk(
            Gates gates,
            OrganizationQueries organization,
            Seats seats,
            CaseLock locks,
            StandingGates standing,
            NextHandlers next,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gates = gates;
        this.organization = organization;
        this.seats = seats;
        this.locks = locks;
        this.standing = standing;
        this.next = next;
        this.events = events;
        this.clock = clock;
    }

    /** The opinion and its gate, locked after their case, if this person may see its project. */
    Gates.Locked lockOpinion(Actor actor, String opinionId) {
        Gates.Place place = found(gates.placeOfOpinion(opinionId));
        boolean stands = locks.holdAndAsk(actor, place.projectId());
        Gates.Locked locked = found(gates.lockOpinion(place.gateId(), opinionId));
        requireMoving(stands, locked.gate());
        return locked;
    }

    /** The gate the opinion belongs to, locked, for the process. */
    Gate lockOfOpinion(String opinionId) {
        return found(gates.lockOfOpinion(opinionId));
    }

    /** The gate, locked after its case, if this person may see its project. */
    Gate lock(Actor actor, String id) {
        boolean stands = locks.holdAndAsk(actor, found(gates.placeOf(id)).projectId());
        Gate gate = lock(id);
        requireMoving(stands, gate);
        return gate;
    }

    private void requireMoving(boolean stands, Gate gate) {
        boolean open = !gate.status().over();
        if (stands && open && (gate.kind().betweenStages() || standing.stands(gate, gates.signers(gate.id())))) {
            throw new RuleViolation(GateRule.GATE_STANDS);
        }
    }

    /** The gate, locked, for the process. */
    Gate lock(String id) {
        return found(gates.lock(id));
    }

    private static <T> T found(Optional<T> row) {
        return row.orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The person acting under that post of that department, or the refusal. */
    Acting acting(Actor actor, String post, String department, GateRule otherwise) {
        return actor.as(post, department)
                .orElseThrow(() -> new RuleViolation(otherwise, organization.departmentName(department)));
    }

    /** The lead department's head, or who decides this round (默认配置), or the refusal; never who prepared. */
    Acting headOrDecider(Actor actor, Gate gate, GateRule otherwise) {
        Acting by = actor.as("HEAD", gate.leadDepartment())
                .or(() -> gates.round(gate.id(), gate.roundNo()).flatMap(round -> actor.as(round.deciderPost())))
                .orElseThrow(() -> new RuleViolation(otherwise, organization.departmentName(gate.leadDepartment())));
        gate.applicant().requireNotPreparer(by);
        return by;
    }

    /** The lead department's officer, who prepares. */
    static Holding officer(Gate gate) {
        return new Holding("OFFICER", gate.leadDepartment());
    }

    /** The lead department's head, who issues and coordinates. */
    static Holding head(Gate gate) {
        return new Holding("HEAD", gate.leadDepartment());
    }

    /** Who decides the present round; its department as it is held today. */
    private Holding decider(Gate gate) {
        String post =
                gates.round(gate.id(), gate.roundNo()).map(Round::deciderPost).orElse("");
        return new Holding(post, organization.seatOf(post).orElse(""));
    }

    /** What opens next in this command is offered to the person first, who holds one of those posts. */
    void offer(DomainEvent act, @Nullable String person, Holding... posts) {
        next.offer(act, person, posts);
    }

    /** The same, where who decides may come next, too. */
    void offerOrDecider(Gate gate, DomainEvent act, @Nullable String person, Holding post) {
        if (person != null && !person.isBlank()) {
            next.offer(act, person, post, decider(gate));
        }
    }

    void save(Opinion opinion) {
        if (gates.updateOpinion(opinion) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    /** Keeps what was done to a round beside answering and deciding. */
    void note(Acting by, Gate gate, Kind kind, @Nullable Object answer, List<String> departments, String note) {
        gates.insertIntervention(new Intervention(
                Ids.next(),
                gate.id(),
                gate.roundNo(),
                kind,
                answer == null ? null : answer.toString(),
                String.join(";", departments),
                note,
                by.personId(),
                by.post(),
                by.department(),
                clock.instant()));
    }

    void save(Gate gate) {
        if (gates.update(gate) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    /** The names of departments and posts as they are told. */
    String names(Collection<String> asked) {
        return seats.names(asked);
    }

    /** What happened to the opinion of a department, or of a post. */
    DomainEvent event(Acting by, String action, Gate gate, String opinionId, String seat) {
        String label = gate.label() + "，" + seats.name(seat);
        return DomainEvent.of(by, action, gate.project(), "opinion", opinionId, label);
    }

    static DomainEvent event(Acting by, String action, Gate gate) {
        return DomainEvent.of(by, action, gate.project(), "gate", gate.id(), gate.label());
    }
}

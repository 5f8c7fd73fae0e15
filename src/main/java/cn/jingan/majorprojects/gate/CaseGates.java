package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.condition.ConditionQueries;
import cn.jingan.majorprojects.gate.condition.ConditionService;
import cn.jingan.majorprojects.gate.waiver.WaiverService;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a case's gates when something round them changes: a change (调整) calls this, its case locked. */
@Service
public class CaseGates {
    private final Gates gates;
    private final GateDesk desk;
    private final GateViews views;
    private final StandingGates standing;
    private final RoundService rounds;
    private final OrganizationQueries organization;
    private final WaiverService waivers;
    private final ConditionService followed;
    private final ConditionQueries conditions;
    private final Clock clock;

    CaseGates(
            Gates gates,
            GateDesk desk,
            GateViews views,
            StandingGates standing,
            RoundService rounds,
            OrganizationQueries organization,
            WaiverService waivers,
            ConditionService followed,
            ConditionQueries conditions,
            Clock clock) {
        this.followed = followed;
        this.conditions = conditions;
        this.waivers = waivers;
        this.organization = organization;
        this.gates = gates;
        this.desk = desk;
        this.views = views;
        this.standing = standing;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Ends a gate undecided, and the round that runs in it: what it asked about was taken back. */
    @Transactional
    public void cancel(String id) {
        Gate gate = desk.lock(id);
        if (gate.status() == GateStatus.SIGNING) {
            rounds.stop(gate, "CANCELLED");
        }
        gate.cancel(clock.instant());
        desk.save(gate);
        waivers.endOpen(id);
        desk.tell(GateDesk.event(Acting.SYSTEM, "gate.cancelled", gate));
    }

    /** Ends every gate of the project that is under way: the case left the stages they belong to. */
    @Transactional
    public void cancelAll(String projectId) {
        gates.underWay(projectId).forEach(this::cancel);
        followed.endAll(projectId);
    }

    /** The case stood for so many working days: rounds that were open before have their limit as many later. */
    @Transactional
    public void prolong(String projectId, Instant openedBefore, int workingDays) {
        gates.roundsDue(projectId, openedBefore)
                .forEach(round ->
                        gates.due(round.roundId(), organization.workingDays().plus(round.signOffDue(), workingDays)));
        gates.opinionsDue(projectId, openedBefore)
                .forEach(opinion -> gates.opinionDue(
                        opinion.id(), organization.workingDays().plus(opinion.dueOn(), workingDays)));
        followed.prolong(projectId, workingDays);
    }

    /** Another department leads: it prepares, issues and coordinates what is under way, and meets open conditions. */
    @Transactional
    public void handOver(String projectId, String from, String to) {
        gates.updateLead(projectId, to);
        followed.handOver(projectId, from, to);
    }

    /** Those of the gates whose submission is with the officer. */
    public List<String> preparing(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : gates.preparing(ids);
    }

    /** Those of the gates that stand still with their case (暂停). */
    public Set<String> standing(Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : standing.among(ids, views.opinions(ids));
    }

    /** Refuses where the gate stands still with its case (暂停). */
    public void requireGoing(String id) {
        if (!standing(List.of(id)).isEmpty()) {
            throw new RuleViolation(GateRule.GATE_STANDS);
        }
    }

    /** The conditions of a project's decided gates that somebody still has to meet, or that nobody followed. */
    public List<Condition> conditions(String projectId) {
        return conditions.ofProject(projectId).stream()
                .filter(each -> each.status().open() || each.status() == ConditionStatus.BEFORE)
                .toList();
    }
}

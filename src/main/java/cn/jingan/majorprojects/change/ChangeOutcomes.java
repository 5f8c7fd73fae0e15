package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.gate.CaseGates;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process says about changes: which gate decides, that one is returned, that it takes effect or does not. */
@Service
public class ChangeOutcomes {
    private final Changes changes;
    private final ChangeDesk desk;
    private final ChangeEffects effects;
    private final CaseGates gates;
    private final ProjectQueries projects;
    private final Clock clock;

    ChangeOutcomes(
            Changes changes,
            ChangeDesk desk,
            ChangeEffects effects,
            CaseGates gates,
            ProjectQueries projects,
            Clock clock) {
        this.changes = changes;
        this.desk = desk;
        this.effects = effects;
        this.gates = gates;
        this.projects = projects;
        this.clock = clock;
    }

    /** Its sign-off and decision happen at that gate. */
    @Transactional
    public void atGate(String id, String gateId) {
        Change change = desk.lock(id);
        change.goTo(gateId);
        desk.save(change);
    }

    /**
     * It was agreed to: what was wanted is done now, in the decision's transaction. Refuses what the case has meanwhile
     * gone past, such as 退库 of a project that left the reserve.
     */
    @Transactional
    public OnCase takeEffect(String id) {
        Change change = desk.lock(id);
        change.requireRunning();
        ChangeFit.require(change.kind(), projects.facts(change.projectId()), List.of());
        change.takeEffect(clock.instant());
        desk.save(change);
        desk.tell(ChangeDesk.event(Acting.SYSTEM, "change.effective", change));
        OnCase onCase = effects.apply(change);
        if (onCase.leaves()) {
            cancelAll(change.projectId());
            gates.cancelAll(change.projectId());
        }
        return onCase;
    }

    /** The case leaves where it is: what still runs beside it is cancelled. */
    @Transactional
    public void cancelAll(String projectId) {
        changes.running(projectId).forEach(id -> {
            Change change = desk.lock(id);
            change.cancel();
            desk.save(change);
            desk.tell(ChangeDesk.event(Acting.SYSTEM, "change.cancelled", change));
        });
    }

    /** It was not agreed to; everything stays as it is. */
    @Transactional
    public void refuse(String id) {
        Change change = desk.lock(id);
        change.refuse(clock.instant());
        desk.save(change);
        desk.tell(ChangeDesk.event(Acting.SYSTEM, "change.refused", change));
    }
}

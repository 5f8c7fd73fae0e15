package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import org.springframework.stereotype.Component;

/** A gate, locked for what is done beside its steps. */
@Component
public class LockedGate {
    private final GateDesk desk;
    private final GateViews views;

    LockedGate(GateDesk desk, GateViews views) {
        this.desk = desk;
        this.views = views;
    }

    /** The gate, locked after its case, if this person may see its project and the case does not stand still. */
    public GateView lock(Actor actor, String id) {
        desk.lock(actor, id);
        return views.byId(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }
}

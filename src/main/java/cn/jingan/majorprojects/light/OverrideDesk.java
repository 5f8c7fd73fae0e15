package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseLock;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Locks what a command on an override needs, always the case, its light, the override, and tells what was done. */
@Component
class OverrideDesk {
    private final LightRows rows;
    private final LightOverrides overrides;
    private final ProjectQueries projects;
    private final CaseLock cases;
    private final ApplicationEventPublisher events;

    OverrideDesk(
            LightRows rows,
            LightOverrides overrides,
            ProjectQueries projects,
            CaseLock cases,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.overrides = overrides;
        this.projects = projects;
        this.cases = cases;
        this.events = events;
    }

    /** Locks the light of a project that this person may see. */
    LightState lockLight(Actor actor, String code) {
        cases.hold(projects.visible(actor, code).id());
        return light(code);
    }

    /** Locks an override of a project that this person may see. */
    LightOverride lock(Actor actor, String id) {
        projects.requireVisible(actor, found(id).project());
        hold(id);
        return found(id);
    }

    /** Locks the override until the end of the transaction. */
    void hold(String id) {
        LightOverride override = found(id);
        cases.hold(override.projectId());
        light(override.project());
        overrides.lock(id);
    }

    private LightState light(String code) {
        return rows.lock(List.of(code)).stream().findFirst().orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private LightOverride found(String id) {
        return overrides.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** Tells that an override went on to that status. */
    void tell(
            Acting by,
            String action,
            LightOverride override,
            @Nullable OverrideStatus before,
            OverrideStatus after,
            String text) {
        events.publishEvent(OverrideEnds.event(by, action, override)
                .change("overrideStatus", before, after)
                .change("shownLight", override.judged(), override.colour())
                .change("lightUntil", null, override.validUntil())
                .saying(text)
                .under(override.tableVersion()));
    }
}

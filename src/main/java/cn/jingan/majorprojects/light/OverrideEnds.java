package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends overrides: on their last day's morrow, with their case, or when somebody says so. */
@Component
class OverrideEnds {
    private final LightRows rows;
    private final LightOverrides overrides;
    private final LightOverrideProcess process;
    private final ApplicationEventPublisher events;

    OverrideEnds(
            LightRows rows, LightOverrides overrides, LightOverrideProcess process, ApplicationEventPublisher events) {
        this.rows = rows;
        this.overrides = overrides;
        this.process = process;
        this.events = events;
    }

    /** Its last day has passed. */
    void runOut(LightState state) {
        overrides.byIds(List.of(String.valueOf(state.overrideId()))).forEach(held -> end(Acting.SYSTEM, held, null));
    }

    /** The case is over: what waits falls away with what holds. */
    void endAll(LightState state) {
        overrides.open(List.of(state.project())).forEach(open -> end(Acting.SYSTEM, open, null));
    }

    /** Ends that one, whether it waits to be decided or holds; nobody is asked about it any more. */
    void end(Acting by, LightOverride open, @Nullable String reason) {
        overrides.end(open.id(), reason);
        if (open.status() == OverrideStatus.GRANTED) {
            rows.override(open.project(), null);
        } else {
            process.ended(open.project(), open.id());
        }
        events.publishEvent(event(by, "light.overrideEnded", open)
                .change("overrideStatus", open.status(), OverrideStatus.ENDED)
                .saying(reason));
    }

    static DomainEvent event(Acting by, String action, LightOverride override) {
        return DomainEvent.of(by, action, override.project(), "lightOverride", override.id(), override.label());
    }
}

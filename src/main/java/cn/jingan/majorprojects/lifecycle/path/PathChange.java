package cn.jingan.majorprojects.lifecycle.path;

import cn.jingan.majorprojects.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * An instance went over to another version of its model: what was open ends there and goes on here, under the same visit,
 * so that the path can be drawn on both.
 */
@Component
public class PathChange {
    private final PathSteps steps;
    private final Clock clock;

    PathChange(PathSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** Notes it; nodes that are called otherwise in the new version are given by their old ids. */
    public void moved(String instanceId, int version, Map<String, String> renamed) {
        List<PathStep> open = steps.open(instanceId);
        if (open.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        steps.end(open.stream().map(PathStep::id).toList(), now);
        steps.insert(open.stream()
                .map(step -> step.goingOn(Ids.next(), version, element(step, renamed), now))
                .toList());
    }

    private static String element(PathStep step, Map<String, String> renamed) {
        String now = renamed.getOrDefault(step.shapeId(), step.shapeId());
        return step.isBody() ? now + PathStep.BODY : now;
    }
}

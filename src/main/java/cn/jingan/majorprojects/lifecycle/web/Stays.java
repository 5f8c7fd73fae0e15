package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.path.PathStep;
import cn.jingan.majorprojects.lifecycle.picture.Diagram;
import cn.jingan.majorprojects.lifecycle.web.Replay.Stay;
import cn.jingan.majorprojects.shared.CaseHistory.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts how long an instance stayed in each of its nodes, and why. */
final class Stays {
    private final Diagram diagram;
    private final List<Pause> pauses;
    private final Instant now;

    Stays(Diagram diagram, List<Pause> pauses, Instant now) {
        this.diagram = diagram;
        this.pauses = pauses;
        this.now = now;
    }

    List<Stay> of(List<PathStep> steps) {
        Map<String, List<PathStep>> visits = new LinkedHashMap<>();
        steps.stream()
                .filter(PathStep::isNode)
                .filter(step -> diagram.isTold(step.shapeId()) && lasts(step))
                .filter(step -> step.isBody() || !hasBody(steps, step.elementId()))
                .forEach(step -> visits.computeIfAbsent(step.shapeId(), id -> new ArrayList<>())
                        .add(step));
        return visits.entrySet().stream()
                .map(each -> stay(each.getKey(), each.getValue()))
                .toList();
    }

    private Stay stay(String node, List<PathStep> visits) {
        Duration first = time(visits.get(0));
        Duration later = visits.stream().skip(1).map(this::time).reduce(Duration.ZERO, Duration::plus);
        Duration paused = visits.stream().map(this::paused).reduce(Duration.ZERO, Duration::plus);
        boolean work = diagram.isWork(node);
        return new Stay(
                diagram.nameOf(node),
                visits.size(),
                seconds(work ? first : Duration.ZERO),
                seconds(work ? Duration.ZERO : first),
                seconds(later),
                seconds(paused));
    }

    private static Duration seconds(Duration time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What happens at once is no stay. */
    private boolean lasts(PathStep step) {
        return Duration.between(step.enteredAt(), left(step)).toSeconds() > 0 || step.open();
    }

    private static boolean hasBody(List<PathStep> steps, String elementId) {
        return steps.stream().anyMatch(step -> step.elementId().equals(elementId + PathStep.BODY));
    }

    private Duration time(PathStep visit) {
        return Duration.between(visit.enteredAt(), left(visit)).minus(paused(visit));
    }

    private Duration paused(PathStep visit) {
        return pauses.stream()
                .map(pause -> overlap(visit.enteredAt(), left(visit), pause))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration overlap(Instant from, Instant to, Pause pause) {
        Instant begin = pause.from().isAfter(from) ? pause.from() : from;
        Instant until = Objects.requireNonNullElse(pause.to(), now);
        Instant end = until.isBefore(to) ? until : to;
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    private Instant left(PathStep visit) {
        return Objects.requireNonNullElse(visit.leftAt(), now);
    }
}

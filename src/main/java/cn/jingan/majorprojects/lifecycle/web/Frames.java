package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.path.PathStep;
import cn.jingan.majorprojects.lifecycle.picture.Diagram;
import cn.jingan.majorprojects.lifecycle.web.Replay.Frame;
import cn.jingan.majorprojects.shared.CaseHistory.Done;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes frames of the steps of an instance: one for each moment at which tokens moved. */
final class Frames {
    private static final long APART_MILLIS = 1000;

    private final List<PathStep> steps;
    private final List<Done> done;
    private final Diagram diagram;
    private final ZoneId zone;

    Frames(List<PathStep> steps, List<Done> done, Diagram diagram, ZoneId zone) {
        this.steps = steps;
        this.done = done;
        this.diagram = diagram;
        this.zone = zone;
    }

    List<Frame> all() {
        List<Instant> moments = moments();
        TreeMap<Instant, List<Done>> told = told(moments);
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Instant until = i + 1 < moments.size() ? moments.get(i + 1) : Instant.MAX;
            frames.add(frame(moments.get(i), until, told.getOrDefault(moments.get(i), List.of())));
        }
        return frames;
    }

    /** What one command moved is one moment: between two commands there is an entry of the history, or a second. */
    private List<Instant> moments() {
        TreeSet<Instant> all = new TreeSet<>();
        for (PathStep step : steps) {
            all.add(step.enteredAt());
            if (step.leftAt() != null) {
                all.add(step.leftAt());
            }
        }
        List<Instant> moments = new ArrayList<>();
        Instant before = Instant.EPOCH;
        for (Instant each : all) {
            if (each.toEpochMilli() - before.toEpochMilli() > APART_MILLIS || toldBetween(before, each)) {
                moments.add(each);
            }
            before = each;
        }
        return moments;
    }

    private boolean toldBetween(Instant before, Instant after) {
        return done.stream().anyMatch(each -> within(each.recorded(), before, after));
    }

    /** An entry belongs to the last moment that is not after it: the history is written at the end of a command. */
    private TreeMap<Instant, List<Done>> told(List<Instant> moments) {
        TreeMap<Instant, List<Done>> told = new TreeMap<>();
        moments.forEach(moment -> told.put(moment, new ArrayList<>()));
        for (Done each : done) {
            var moment = told.floorEntry(each.recorded());
            if (moment != null) {
                moment.getValue().add(each);
            }
        }
        return told;
    }

    private Frame frame(Instant at, Instant until, List<Done> told) {
        List<PathStep> entered = steps.stream()
                .filter(step -> within(step.enteredAt(), at, until))
                .toList();
        List<PathStep> left = steps.stream()
                .filter(step -> step.isNode() && step.leftAt() != null)
                .filter(step -> within(Objects.requireNonNull(step.leftAt()), at, until))
                .filter(step -> !within(step.enteredAt(), at, until))
                .toList();
        List<String> current = steps.stream()
                .filter(PathStep::isNode)
                .filter(step -> step.enteredAt().isBefore(until))
                .filter(step -> step.leftAt() == null || !step.leftAt().isBefore(until))
                .map(PathStep::shapeId)
                .distinct()
                .toList();
        return new Frame(
                at.atZone(zone).toOffsetDateTime(),
                entered.isEmpty() ? version(left) : version(entered),
                names(entered),
                names(left),
                entered.stream().map(PathStep::shapeId).distinct().toList(),
                current,
                told);
    }

    private static boolean within(Instant moment, Instant from, Instant until) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    private static int version(List<PathStep> moved) {
        return moved.stream().mapToInt(PathStep::definitionVersion).max().orElse(0);
    }

    private List<String> names(List<PathStep> moved) {
        return moved.stream()
                .filter(step -> step.isNode() && !step.isBody() && diagram.isTold(step.elementId()))
                .map(step -> diagram.nameOf(step.elementId()))
                .distinct()
                .toList();
    }
}

package cn.jingan.majorprojects.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.lifecycle.path.PathStep;
import cn.jingan.majorprojects.lifecycle.path.PathStep.ElementKind;
import cn.jingan.majorprojects.lifecycle.picture.Diagram;
import cn.jingan.majorprojects.lifecycle.web.Replay.Frame;
import cn.jingan.majorprojects.lifecycle.web.Replay.Stay;
import cn.jingan.majorprojects.shared.CaseHistory.Done;
import cn.jingan.majorprojects.shared.CaseHistory.Pause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The course of a gate that was returned once, told day by day. */
class ReplayTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant BEGIN = Instant.parse("2026-10-12T01:20:00Z");

    private final Diagram diagram = gate();
    private final List<PathStep> steps = new ArrayList<>();

    @Test
    void aFrameIsAMomentWithWhoDidWhat() {
        visit("prepare", 0, 1, 1);
        flow("toIssue", 1, 1);
        visit("issue", 1, 3, 2);

        List<Frame> frames =
                new Frames(steps, List.of(done("gate.prepared", 1), done("gate.issued", 3)), diagram, SHANGHAI).all();

        assertThat(frames).hasSize(3);
        Frame issued = frames.get(1);
        assertThat(issued.at().toLocalDateTime()).isEqualTo(LocalDateTime.of(2026, 10, 13, 9, 20));
        assertThat(issued.left()).containsExactly("申报");
        assertThat(issued.arrived()).containsExactly("部门签发");
        assertThat(issued.taken()).containsExactly("toIssue", "issue");
        assertThat(issued.current()).containsExactly("issue");
        assertThat(issued.modelVersion()).isEqualTo(2);
        assertThat(issued.done()).extracting(Done::action).containsExactly("gate.prepared");
        assertThat(frames.get(0).done()).isEmpty();
        assertThat(frames.get(2).current()).isEmpty();
        assertThat(frames.get(2).done()).extracting(Done::action).containsExactly("gate.issued");
    }

    @Test
    void staysAreSplitIntoOwnWaitingReturnedAndPaused() {
        visit("prepare", 0, 2, 1);
        visit("prepare", 5, 9, 1);
        visit("askedCall" + PathStep.BODY, 2, 4, 1);
        visit("askedCall", 2, 3, 1);

        List<Stay> stays = new Stays(diagram, List.of(new Pause(day(6), day(7))), day(20)).of(steps);

        assertThat(stays)
                .containsExactly(
                        new Stay("申报", 2, Duration.ofDays(2), Duration.ZERO, Duration.ofDays(3), Duration.ofDays(1)),
                        new Stay(
                                stays.get(1).name(),
                                1,
                                Duration.ZERO,
                                Duration.ofDays(2),
                                Duration.ZERO,
                                Duration.ZERO));
    }

    @Test
    void whatIsStillGoingOnCountsUpToNow() {
        visit("prepare", 0, null, 1);

        assertThat(new Stays(diagram, List.of(new Pause(day(3), null)), day(5)).of(steps))
                .containsExactly(
                        new Stay("申报", 1, Duration.ofDays(3), Duration.ZERO, Duration.ZERO, Duration.ofDays(2)));
    }

    private void visit(String node, int from, Integer to, int version) {
        step(node, ElementKind.NODE, from, to, version);
    }

    private void flow(String id, int day, int version) {
        step(id, ElementKind.FLOW, day, day, version);
    }

    private void step(String id, ElementKind kind, int from, Integer to, int version) {
        steps.add(new PathStep(
                "%013d".formatted(steps.size()),
                "ZD-001",
                "I",
                null,
                "gate",
                version,
                id,
                kind,
                "V" + steps.size(),
                "G-1",
                "S2",
                day(from),
                to == null ? null : day(to),
                false,
                null));
    }

    private static Done done(String action, int day) {
        return new Done("E", day, day(day).plusMillis(300), action, "S2", "区建管委·项目专员", "某人", null);
    }

    private static Instant day(int number) {
        return BEGIN.plus(Duration.ofDays(number));
    }

    private static Diagram gate() {
        try (InputStream model = Files.newInputStream(Path.of("bpmn/gate.bpmn"))) {
            return Diagram.read(model);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

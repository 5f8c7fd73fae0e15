package cn.jingan.majorprojects.lifecycle.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Walks two models the way cases do, and reads the path back from its rows. */
@ResourceLock(WalkingEngine.ONE)
class PathTest {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final WalkingEngine walking = new WalkingEngine(Clock.fixed(NOON, ZoneId.of("Asia/Shanghai")))
            .with("lifecycle/walk-gate.bpmn", "lifecycle/walk-stage.bpmn");
    private final RuntimeService runtime = walking.engine().getRuntimeService();
    private final TaskService tasks = walking.engine().getTaskService();

    @AfterEach
    void stop() {
        walking.close();
    }

    @Test
    void everyNodeAndEveryFlowIsNotedInTheOrderOfWalking() {
        String gate = startGate("GATE000000001");

        assertThat(walked(gate)).containsExactly("begin", "-toOpen", "open", "-toPrepare", "prepare*");
        complete("prepare", Map.of());
        complete("decide", Map.of("approved", true));
        assertThat(walked(gate).subList(4, 11))
                .containsExactly("prepare", "-toDecide", "decide", "-toAnswer", "answer", "-toApproved", "approved");
    }

    @Test
    void aLoopIsWalkedAsOftenAsItWasWalked() {
        String gate = startGate("GATE000000001");
        complete("prepare", Map.of());
        complete("decide", Map.of("approved", false));

        assertThat(walked(gate))
                .containsExactly(
                        "begin",
                        "-toOpen",
                        "open",
                        "-toPrepare",
                        "prepare",
                        "-toDecide",
                        "decide",
                        "-toAnswer",
                        "answer",
                        "-toRework",
                        "open",
                        "-toPrepare",
                        "prepare*");
    }

    @Test
    void aTaskTakenAwayByItsBoundaryEventIsCancelled() {
        String gate = startGate("GATE000000001");
        complete("prepare", Map.of());
        runtime.createMessageCorrelation("walkWithdraw").correlate();

        assertThat(walked(gate))
                .containsExactly(
                        "begin",
                        "-toOpen",
                        "open",
                        "-toPrepare",
                        "prepare",
                        "-toDecide",
                        "decide x",
                        "withdraw",
                        "-toWait",
                        "wait*");
    }

    @Test
    void aStepKnowsWhatItIsAbout() {
        String gate = startGate("GATE000000001");
        PathStep step = walking.path().steps("ZD-001", gate).get(0);

        assertThat(step.subjectId()).isEqualTo("GATE000000001");
        assertThat(step.gateKind()).isEqualTo("S2");
        assertThat(step.project()).isEqualTo("ZD-001");
        assertThat(step.definitionKey()).isEqualTo("walk-gate");
        assertThat(step.definitionVersion()).isEqualTo(1);
        assertThat(step.enteredAt()).isEqualTo(NOON);
        assertThat(step.leftAt()).isEqualTo(NOON);
    }

    @Test
    void aStepKnowsWhoseCommandMovedTheCaseOn() {
        String gate = startGate("GATE000000001");
        IdentityService identity = walking.engine().getIdentityService();
        identity.setAuthenticatedUserId("P1");
        complete("prepare", Map.of());
        identity.clearAuthentication();
        complete("decide", Map.of("approved", true));

        assertThat(walking.path().steps("ZD-001", gate).stream().filter(PathStep::isNode))
                .extracting(PathStep::elementId, PathStep::leftBy)
                .containsExactly(
                        tuple("begin", null),
                        tuple("open", null),
                        tuple("prepare", "P1"),
                        tuple("decide", null),
                        tuple("answer", null),
                        tuple("approved", null));
    }

    @Test
    void theTreeFollowsTheCallsAndTheInnermostThatWaitsIsFound() {
        String stage = startStage();

        PathTree tree = walking.path().tree("ZD-001");
        assertThat(tree.branches()).extracting(PathTree.Branch::depth).containsExactly(0, 1, 1);
        assertThat(tree.branches().get(0).instance().instanceId()).isEqualTo(stage);
        assertThat(tree.calledBy(stage)).extracting(PathInstance::subjectId).containsExactlyInAnyOrder("A", "B");
        PathTree.Branch waiting = tree.innermostWaiting().orElseThrow();
        assertThat(waiting.depth()).isEqualTo(1);
        assertThat(waiting.instance())
                .as("the first of those that began together")
                .isEqualTo(tree.calledBy(stage).get(0));
        assertThat(walked(stage))
                .containsExactly(
                        "opened",
                        "-toStage",
                        "stage*",
                        "stageOpened",
                        "-toGates",
                        "gates#multiInstanceBody*",
                        "gates*",
                        "gates*");
    }

    @Test
    void whatIsCancelledTogetherIsNotedAsCancelled() {
        String stage = startStage();
        runtime.createMessageCorrelation("walkDrop").correlate();

        assertThat(walked(stage))
                .containsExactly(
                        "opened",
                        "-toStage",
                        "stage x",
                        "stageOpened",
                        "-toGates",
                        "gates#multiInstanceBody x",
                        "gates x",
                        "gates x",
                        "drop",
                        "-toDropped",
                        "dropped");
        PathTree tree = walking.path().tree("ZD-001");
        assertThat(tree.branches()).noneMatch(branch -> branch.instance().open());
        assertThat(walked(tree.calledBy(stage).get(0).instanceId())).endsWith("prepare x");
    }

    @Test
    void aDeletedInstanceLeavesNothingOpen() {
        String stage = startStage();
        runtime.deleteProcessInstance(stage, "terminated");
        assertThat(walking.path().tree("ZD-001").branches())
                .noneMatch(branch -> branch.instance().open());
    }

    @Test
    void whatIsRolledBackWasNeverWalked() {
        assertThatThrownBy(() -> walking.together(() -> {
                    startGate("GATE000000001");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(walking.path().tree("ZD-001").branches()).isEmpty();
    }

    @Test
    void aCommandWritesItsWholePathInAFewStatements() {
        startStage();
        assertThat(walking.statementsWritten()).isEqualTo(1);
        tasks.complete(tasks.createTaskQuery().list().get(0).getId());
        assertThat(walking.statementsWritten()).isEqualTo(2);
    }

    @Test
    void aVisitIsClosedEvenWhenTheEngineMovedItToAnotherExecution() {
        startStage();
        List<org.camunda.bpm.engine.task.Task> open = tasks.createTaskQuery().list();
        walking.together(() -> open.forEach(task -> tasks.complete(task.getId())));
        tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId(), Map.of("approved", true)));
        assertThat(walking.path().tree("ZD-001").branches())
                .noneMatch(branch -> branch.instance().open());
    }

    @Test
    void anInstanceWithoutAProjectIsRefused() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("walk-gate"))
                .hasMessageContaining("without a project's code");
    }

    private String startGate(String id) {
        return runtime.startProcessInstanceByKey("walk-gate", "ZD-001", Map.of("gateId", id, "gateKind", "S2"))
                .getId();
    }

    private String startStage() {
        return runtime.startProcessInstanceByKey(
                        "walk-stage", "ZD-001", Map.of("gates", new java.util.ArrayList<>(List.of("A", "B"))))
                .getId();
    }

    private void complete(String task, Map<String, Object> answers) {
        tasks.complete(
                tasks.createTaskQuery().taskDefinitionKey(task).singleResult().getId(), answers);
    }

    /** Nodes by id, flows with a dash before it, open ones with a star, cancelled ones with an x. */
    private List<String> walked(String instance) {
        return walking.path().steps("ZD-001", instance).stream()
                .map(step -> (step.isNode() ? "" : "-")
                        + step.elementId()
                        + (step.open() ? "*" : "")
                        + (step.cancelled() ? " x" : ""))
                .toList();
    }
}

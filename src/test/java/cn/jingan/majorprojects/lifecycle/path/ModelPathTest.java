package cn.jingan.majorprojects.lifecycle.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Walks the models of milestone and gate with the domain's part played by this test. */
@ResourceLock(WalkingEngine.ONE)
class ModelPathTest {
    private final RoadMap roadMap = new RoadMap();
    private final JavaDelegate nothing = execution -> {};
    private final JavaDelegate openGate = execution -> execution.setVariable("gateId", "GATE000000001");
    private final JavaDelegate openRound = execution -> execution.setVariable("roundOutcome", "ASK");
    private String roundOutcome = "DECIDE";
    private final JavaDelegate settleOpinion = execution -> execution.setVariableLocal("settlement", "RETURNED");
    private final JavaDelegate closeRound = execution -> execution.setVariable("roundOutcome", roundOutcome);

    private final WalkingEngine walking = new WalkingEngine(
                    Clock.systemUTC(),
                    Map.of(
                            "roadMap", roadMap,
                            "closeMilestone", nothing,
                            "openGate", openGate,
                            "openRound", openRound,
                            "roundOpinions", new RoundOpinions(),
                            "settleOpinion", settleOpinion,
                            "closeRound", closeRound,
                            "closeGate", nothing))
            .with("bpmn/milestone.bpmn", "bpmn/gate.bpmn", "bpmn/sign-off.bpmn");
    private final TaskService tasks = walking.engine().getTaskService();

    /** Answers what the milestone asks. */
    public static final class RoadMap {
        private boolean ready;

        public boolean ready(DelegateExecution milestone) {
            return ready;
        }
    }

    /** Names who is asked. */
    public static final class RoundOpinions {
        public List<String> asked(DelegateExecution gate) {
            return List.of("OPINION000001", "OPINION000002");
        }

        public boolean ofPost(DelegateExecution signOff) {
            return false;
        }
    }

    @AfterEach
    void stop() {
        walking.close();
    }

    @Test
    void aMilestoneThatWaitedAndWasReturnedOnce() {
        String milestone = start("milestone", Map.of("milestoneId", "MILESTONE0001"));
        roadMap.ready = true;
        walking.engine().getRuntimeService().createMessageCorrelation("recheck").correlateAll();
        complete("complete", Map.of("verification", "REQUIRED"));
        complete("verify", Map.of("verifyAnswer", "RETURNED"));
        complete("complete", Map.of("verification", "REQUIRED"));
        complete("verify", Map.of("verifyAnswer", "ACCEPTED"));

        assertThat(elements(milestone))
                .containsExactly(
                        "start",
                        "startToIsReady",
                        "isReady",
                        "notReady",
                        "wait",
                        "woken",
                        "isReady",
                        "ready",
                        "complete",
                        "completeToIsStatutory",
                        "isStatutory",
                        "verificationRequired",
                        "verify",
                        "verifyToIsVerified",
                        "isVerified",
                        "notVerified",
                        "complete",
                        "completeToIsStatutory",
                        "isStatutory",
                        "verificationRequired",
                        "verify",
                        "verifyToIsVerified",
                        "isVerified",
                        "verified",
                        "close",
                        "closeToEnd",
                        "end");
        assertThat(walking.path().steps("ZD-001", milestone))
                .allMatch(step -> "MILESTONE0001".equals(step.subjectId()) && !step.open() && !step.cancelled());
    }

    @Test
    void aGateWithACoordinationIsWalkedInTwoRounds() {
        String gate = start("gate", Map.of("gateKind", "S2"));
        complete("prepare", Map.of());
        complete("issue", Map.of("issueAnswer", "ISSUED"));
        roundOutcome = "COORDINATE";
        signEverything();
        roundOutcome = "DECIDE";
        complete("coordinate", Map.of("coordinationAnswer", "ASK_AGAIN"));
        signEverything();

        assertThat(works(gate))
                .containsExactly(
                        "start",
                        "openGate",
                        "prepare",
                        "review",
                        "reviewStart",
                        "issue",
                        "isIssued",
                        "openRound",
                        "isAsked",
                        "signOffRound",
                        "roundStart",
                        "asked#multiInstanceBody",
                        "asked",
                        "askedStart",
                        "askedCall",
                        "asked",
                        "askedStart",
                        "askedCall",
                        "settleAsked",
                        "askedSettled",
                        "askedEnd",
                        "settleAsked",
                        "askedSettled",
                        "askedEnd",
                        "roundEnd",
                        "closeRound",
                        "isCoordinated",
                        "coordinate",
                        "isAskedAgain",
                        "openRound",
                        "isAsked",
                        "signOffRound",
                        "roundStart",
                        "asked#multiInstanceBody",
                        "asked",
                        "askedStart",
                        "askedCall",
                        "asked",
                        "askedStart",
                        "askedCall",
                        "settleAsked",
                        "askedSettled",
                        "askedEnd",
                        "settleAsked",
                        "askedSettled",
                        "askedEnd",
                        "roundEnd",
                        "closeRound",
                        "isCoordinated",
                        "decide");
        assertThat(walking.path().steps("ZD-001", gate).stream().filter(PathStep::open))
                .extracting(PathStep::elementId)
                .containsExactly("review", "decide");
        assertThat(roundsOf(gate, "closeRound")).containsExactly(1, 2);
        assertThat(roundsOf(gate, "coordinate")).containsExactly(1);
        assertThat(roundsOf(gate, "decide")).containsExactly(2);
        complete("decide", Map.of("decision", "APPROVED"));
        assertThat(elements(gate))
                .endsWith("decided", "closeGate", "closeGateToReviewEnd", "reviewEnd", "reviewToEnd", "end");
    }

    @Test
    void aGateGivenBackIsPreparedForTheNextRound() {
        String gate = start("gate", Map.of("gateKind", "S2"));
        complete("prepare", Map.of());
        complete("issue", Map.of("issueAnswer", "RETURNED"));
        complete("prepare", Map.of());
        complete("issue", Map.of("issueAnswer", "ISSUED"));
        signEverything();
        complete("decide", Map.of("decision", "RETURN_APPLICANT"));

        assertThat(roundsOf(gate, "prepare")).containsExactly(1, 1, 2);
        assertThat(roundsOf(gate, "issue")).containsExactly(1, 1);
        assertThat(roundsOf(gate, "decide")).containsExactly(1);
    }

    private List<Integer> roundsOf(String instance, String node) {
        List<PathStep> steps = walking.path().steps("ZD-001", instance);
        Rounds rounds = Rounds.of(steps);
        return steps.stream()
                .filter(step -> step.elementId().equals(node))
                .map(rounds::of)
                .toList();
    }

    @Test
    void theSignOffsHangUnderTheirGateAndAreAboutTheirOpinions() {
        String gate = start("gate", Map.of("gateKind", "S2"));
        complete("prepare", Map.of());
        complete("issue", Map.of("issueAnswer", "ISSUED"));
        PathTree tree = walking.path().tree("ZD-001");

        assertThat(tree.find(gate).orElseThrow().instance().subjectId()).isEqualTo("GATE000000001");
        assertThat(tree.find(gate).orElseThrow().instance().gateKind()).isEqualTo("S2");
        assertThat(tree.calledBy(gate))
                .extracting(PathInstance::subjectId)
                .containsExactlyInAnyOrder("OPINION000001", "OPINION000002");
        assertThat(tree.innermostWaiting().orElseThrow().instance().definitionKey())
                .isEqualTo("sign-off");
    }

    @Test
    void aWholeGateCostsAQuarterOfAStatementPerElement() {
        start("gate", Map.of("gateKind", "S2"));
        complete("prepare", Map.of());
        complete("issue", Map.of("issueAnswer", "ISSUED"));
        signEverything();
        complete("decide", Map.of("decision", "APPROVED"));
        long rows = walking.path().tree("ZD-001").branches().stream()
                .mapToLong(branch -> walking.path()
                        .steps("ZD-001", branch.instance().instanceId())
                        .size())
                .sum();

        assertThat(rows).isEqualTo(83);
        assertThat(walking.statementsWritten()).isEqualTo(15);
    }

    private void signEverything() {
        for (String step : List.of("draft", "issue")) {
            for (Task task : tasks.createTaskQuery().taskDefinitionKey(step).list()) {
                tasks.complete(task.getId(), Map.of("issueAnswer", "ISSUED"));
            }
        }
    }

    private String start(String model, Map<String, Object> variables) {
        return walking.engine()
                .getRuntimeService()
                .startProcessInstanceByKey(model, "ZD-001", variables)
                .getId();
    }

    private void complete(String task, Map<String, Object> answers) {
        tasks.complete(
                tasks.createTaskQuery().taskDefinitionKey(task).singleResult().getId(), answers);
    }

    private List<String> elements(String instance) {
        return walking.path().steps("ZD-001", instance).stream()
                .map(PathStep::elementId)
                .toList();
    }

    private List<String> works(String instance) {
        return walking.path().steps("ZD-001", instance).stream()
                .filter(PathStep::isNode)
                .map(PathStep::elementId)
                .toList();
    }
}

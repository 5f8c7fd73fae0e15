package cn.jingan.majorprojects.lifecycle.migration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Cases at every wait state go over to a new version of their model; whatever was done is taken back. */
@Import({Cast.class, Rows.class, ChangedModels.class})
@RecordApplicationEvents
@Transactional
abstract class MigrationsCases {
    @Autowired
    private ChangedModels models;

    @Autowired
    private MigrationQueries migrations;

    @Autowired
    private MigrationRunner runner;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @AfterEach
    void inboxAndEngineAgree() {
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void signOffsGoOnUnderAModelWithANewTask(ApplicationEvents events) {
        List<OpinionView> asked = atTheirRound();
        String drafting = signOff(asked.get(0));
        String issuing = signOff(asked.get(1));
        cast.draft(asked.get(1), Answer.AGREE);
        models.release("sign-off", ChangedModels.Change.NEW_TASK);
        String id = models.tried("sign-off", "");

        assertThat(migrations.one(id).status()).isEqualTo(MigrationStatus.TRIED);
        assertThat(migrations.one(id).movable()).isEqualTo(migrations.one(id).cases());
        assertThat(models.of(id, drafting).lands()).isEqualTo("draft:1->draft:1");
        assertThat(models.version(drafting)).as("a trial moves nothing").isEqualTo(models.before("sign-off"));

        models.run(id);
        runner.work(id);

        assertThat(migrations.one(id).status()).isEqualTo(MigrationStatus.DONE);
        assertThat(models.of(id, issuing).status()).isEqualTo(CaseStatus.MOVED);
        assertThat(models.version(issuing)).isEqualTo(models.before("sign-off") + 1);
        assertThat(events.stream(DomainEvent.class)
                        .filter(event -> event.action().equals("case.migrated"))
                        .map(DomainEvent::subjectId))
                .hasSize(migrations.one(id).cases())
                .contains(drafting, issuing)
                .doesNotHaveDuplicates();
        cast.issue(asked.get(1));
        assertThat(rows.open(asked.get(1).id())).containsExactly("opinion.file");
    }

    @Test
    void aTaskWithAnotherIdNeedsToBeMappedAndIsAskedAnewInTheInbox() {
        List<OpinionView> asked = atTheirRound();
        String drafting = signOff(asked.get(0));
        String issuing = signOff(asked.get(1));
        cast.draft(asked.get(1), Answer.AGREE);
        models.release("sign-off", ChangedModels.Change.RENAMED);
        String id = models.tried("sign-off", "issue = sign");

        assertThat(models.of(id, issuing).lands()).isEqualTo("issue:1->sign:1");
        assertThat(models.of(id, issuing).changes()).contains("opinion.issue->opinion.sign");
        assertThat(models.of(id, drafting).changes()).isEmpty();
        assertThat(rows.open(asked.get(1).id())).containsExactly("opinion.issue");
        models.run(id);
        assertThat(rows.open(asked.get(1).id())).containsExactly("opinion.sign");
    }

    @Test
    void whatCannotMoveStaysWhereItIsAndSaysWhy() {
        List<OpinionView> asked = atTheirRound();
        String drafting = signOff(asked.get(0));
        String issuing = signOff(asked.get(1));
        cast.draft(asked.get(1), Answer.AGREE);
        models.release("sign-off", ChangedModels.Change.STUCK);
        String id = models.tried("sign-off", "");

        assertThat(models.of(id, drafting).status()).isEqualTo(CaseStatus.STUCK);
        assertThat(models.of(id, drafting).why()).startsWith("draft: There is no migration instruction");
        assertThat(models.of(id, issuing).status()).isEqualTo(CaseStatus.MOVABLE);
        models.run(id);
        assertThat(models.of(id, drafting).status()).isEqualTo(CaseStatus.LEFT);
        assertThat(models.version(drafting)).isEqualTo(models.before("sign-off"));
        assertThat(models.of(id, issuing).status()).isEqualTo(CaseStatus.MOVED);
        cast.draft(asked.get(0), Answer.AGREE);
        assertThat(rows.open(asked.get(0).id())).containsExactly("opinion.issue");
    }

    @Test
    void gatesGoOnFromEveryStep() {
        List<String> codes = new ArrayList<>();
        for (String lands : List.of("prepare:1", "issue:1", "askedCall:", "coordinate:1", "decide:1")) {
            codes.add(gateAt(lands.split(":")[0]));
        }
        models.release("gate", ChangedModels.Change.WORDS);
        String id = models.tried("gate", "");
        models.run(id);

        List<String> steps = List.of("prepare:1", "issue:1", "askedCall:", "coordinate:1", "decide:1");
        for (int i = 0; i < codes.size(); i++) {
            CaseView moved = models.of(id, gate(codes.get(i)));
            assertThat(moved.status()).as(steps.get(i)).isEqualTo(CaseStatus.MOVED);
            assertThat(moved.lands()).startsWith(steps.get(i)).contains("->" + steps.get(i));
        }
        cast.submit(codes.get(0));
        cast.allAgree(codes.get(2));
        cast.approve(codes.get(2));
        cast.coordinate(codes.get(3));
        cast.allAgree(codes.get(3));
        cast.approve(codes.get(3));
        cast.approve(codes.get(4));
        assertThat(rows.gates(codes.get(4))).contains("G1:CLOSED:APPROVED");
    }

    @Test
    void milestonesGoOnFromEveryStep() {
        String waiting = rows.untouched("HOUSING_RENEWAL");
        MilestoneView second = cast.roadMap(waiting).get(1);
        MilestoneView verifying = submitted();
        models.release("milestone", ChangedModels.Change.WORDS);
        String id = models.tried("milestone", "");
        models.run(id);

        assertThat(models.of(id, milestone(second)).lands()).isEqualTo("wait:1->wait:1");
        assertThat(models.of(id, milestone(verifying)).lands()).isEqualTo("verify:1->verify:1");
        assertThat(migrations.one(id).left()).isZero();
        cast.complete(
                cast.project(waiting).leadDepartment(), cast.roadMap(waiting).get(0));
        assertThat(rows.open(second.id())).as("it hears its predecessor").containsExactly("milestone.complete");
        assertThat(rows.open(verifying.id())).containsExactly("milestone.verify");
    }

    @Test
    void casesGoOnAndOpenTheirGates() {
        String code = rows.untouched("ROAD_BRIDGE", "GREEN_SPACE", "SCHOOL");
        models.release("project-lifecycle", ChangedModels.Change.WORDS);
        String id = models.tried("project-lifecycle", "");
        models.run(id);

        assertThat(migrations.one(id).moved()).isGreaterThanOrEqualTo(82);
        assertThat(migrations.one(id).left()).isZero();
        cast.completeStage(code);
        cast.passGate(code);
        assertThat(rows.gates(code)).containsExactly("G1:CLOSED:APPROVED", "S1:PREPARING:null");
    }

    private List<OpinionView> atTheirRound() {
        String code = rows.untouched("ROAD_BRIDGE", "GREEN_SPACE", "SCHOOL");
        cast.completeStage(code);
        cast.submit(code);
        return cast.open(code);
    }

    private String gateAt(String step) {
        String code = rows.untouched("ROAD_BRIDGE", "GREEN_SPACE", "SCHOOL", "URBAN_RENEWAL");
        cast.completeStage(code);
        if (step.equals("prepare")) {
            return code;
        }
        if (step.equals("issue")) {
            cast.prepare(code);
            return code;
        }
        cast.submit(code);
        if (step.equals("coordinate")) {
            cast.answer(cast.open(code).get(0), Answer.OBJECT);
        }
        if (!step.equals("askedCall")) {
            cast.allAgree(code);
        }
        return code;
    }

    /** A statutory milestone that its officer handed in and its head has not verified. */
    private MilestoneView submitted() {
        String code = rows.untouched("ROAD_BRIDGE", "GREEN_SPACE", "SCHOOL");
        cast.completeStage(code);
        cast.passGate(code);
        cast.passGate(code);
        MilestoneView statutory = cast.roadMap(code).stream()
                .filter(each -> each.ready() && each.statutory() && each.status() == MilestoneStatus.OPEN)
                .findFirst()
                .orElseThrow();
        cast.handIn(cast.project(code).leadDepartment(), statutory);
        return statutory;
    }

    private String signOff(OpinionView opinion) {
        return models.instance("sign-off", "opinionId", opinion.id());
    }

    private String gate(String code) {
        return models.instance("gate", "gateId", cast.gate(code).gate().id());
    }

    private String milestone(MilestoneView milestone) {
        return models.instance("milestone", "milestoneId", milestone.id());
    }
}

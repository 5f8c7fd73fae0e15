package cn.jingan.majorprojects.lifecycle.migration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.milestone.MilestoneRule;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.testing.Refused;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Running cases go over to a new version of their model; whatever was done is taken back. */
@Import(Fixtures.class)
@RecordApplicationEvents
@Transactional
abstract class MigrationsCases {
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

    @Autowired
    private Registry registry;

    @Autowired
    private PlatformTransactionManager transactions;

    private ChangedModels models;

    @BeforeEach
    void aReleaseIsPossible(@Autowired AutowireCapableBeanFactory application) {
        models = ChangedModels.of(application);
    }

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
    void aCaseBegunBeforeMilestonesCouldBeAddedGoesOverAndCanThen() {
        models.release("project-lifecycle", ChangedModels.Change.FIRST);
        models.release("milestone", ChangedModels.Change.FIRST);
        String code = registry.road();
        MilestoneView open = cast.add(code, Stage.PREPARATION, "联合踏勘");
        MilestoneView first = cast.roadMap(code).get(0);
        String root = models.instance(
                "project-lifecycle", "projectId", cast.project(code).id());
        models.release("project-lifecycle", ChangedModels.Change.NONE);
        models.release("milestone", ChangedModels.Change.NONE);
        refusedAsTooOld(() -> cast.add(code, Stage.RESERVE, "管线会审"));

        String moved = models.tried("project-lifecycle", "");
        models.run(moved);
        runner.work(moved);
        assertThat(models.of(moved, root).lands()).isEqualTo("reserveMilestones:1->reserveMilestones:1");
        models.run(models.tried("milestone", ""));

        MilestoneView added = cast.add(code, Stage.RESERVE, "管线会审");
        cast.complete(Registry.LEAD, first);
        assertThat(rows.gates(code)).as("the gate waits for what was added").isEmpty();
        cast.drop(added, "不办了");
        cast.drop(open, "不办了");
        assertThat(rows.gates(code)).containsExactly("G1:PREPARING:null");
    }

    /** A refusal takes its transaction back; here that is a part of the test's. */
    private void refusedAsTooOld(Runnable command) {
        TransactionTemplate part = new TransactionTemplate(transactions);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        Refused.by(MilestoneRule.MODEL_TOO_OLD, () -> part.executeWithoutResult(status -> command.run()));
    }

    private List<OpinionView> atTheirRound() {
        String code = rows.untouched("ROAD_BRIDGE", "GREEN_SPACE", "SCHOOL");
        cast.completeStage(code);
        cast.submit(code);
        return cast.open(code);
    }

    private String signOff(OpinionView opinion) {
        return models.instance("sign-off", "opinionId", opinion.id());
    }
}

package cn.jingan.majorprojects.lifecycle.migration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnMySql;
import cn.jingan.majorprojects.testing.Race;
import cn.jingan.majorprojects.testing.Refused;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A migration during a sign-off, a migration that dies in the middle, and what people see of both. What is released here is
 * taken back by another release, as an operator would; the machine works when the test says so.
 */
@Order(0)
@OnMySql
@Import(Fixtures.class)
class MigrationRacesOnMySqlTest {
    private static final String MODEL = "sign-off";

    @LocalServerPort
    private int port;

    @Autowired
    private MigrationService service;

    @Autowired
    private MigrationRunner runner;

    @Autowired
    private MigrationQueries migrations;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private ChangedModels models;
    private OpinionView opinion;
    private String instance;

    @BeforeEach
    void aHeadIsAboutToSignWhenAReleaseComes(@Autowired AutowireCapableBeanFactory application) {
        models = ChangedModels.of(application);
        String code = rows.untouched("ROAD_BRIDGE", "GREEN_SPACE", "SCHOOL");
        cast.completeStage(code);
        cast.submit(code);
        opinion = cast.open(code).get(0);
        cast.draft(opinion, Answer.AGREE);
        instance = models.instance(MODEL, "opinionId", opinion.id());
        models.release(MODEL, ChangedModels.Change.NEW_TASK);
    }

    @AfterEach
    void theReleaseIsTakenBack() {
        tasks.createTaskQuery().taskDefinitionKey("file").list().forEach(task -> tasks.complete(task.getId()));
        models.release(MODEL, ChangedModels.Change.NONE);
        models.run(models.tried(MODEL, ""));
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void a_head_signs_while_the_sign_off_is_migrated() throws Exception {
        String id = approved();

        Race.Second second = new Race(transactions).run(() -> cast.issue(opinion), () -> runner.work(id));

        assertThat(second.failure()).isNull();
        runner.work(id);
        assertThat(models.of(id, instance).status())
                .as("it had ended under the old version")
                .isEqualTo(CaseStatus.GONE);
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ISSUED");
        assertThat(rows.open(opinion.id())).isEmpty();
        assertThat(migrations.one(id).status()).isEqualTo(MigrationStatus.DONE);
        new MigrationScreens(port).theAdministratorSees(id, MODEL, models.before(MODEL));
    }

    @Test
    void a_sign_off_is_migrated_while_its_head_signs() throws Exception {
        String id = approved();

        Race.Second second = new Race(transactions).run(() -> runner.work(id), () -> cast.issue(opinion));

        assertThat(second.failure()).isNull();
        assertThat(second.waited()).as("it stood at the lock").isTrue();
        assertThat(models.of(id, instance).status()).isEqualTo(CaseStatus.MOVED);
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ISSUED");
        assertThat(rows.open(opinion.id())).containsExactly("opinion.file");
        Refused.by(GateRule.OPINION_AT_ANOTHER_STEP, () -> cast.issue(opinion));
        assertThat(rows.history(instance)).containsExactly("case.migrated");
        new MigrationScreens(port).theProjectShowsBothVersions(opinion.project(), instance, models.before(MODEL));
    }

    @Test
    void two_administrators_prepare_the_same_migration() throws Exception {
        int from = models.before(MODEL);
        AtomicReference<String> first = new AtomicReference<>();

        Race.Second second = new Race(transactions)
                .run(
                        () -> first.set(service.prepare(models.author(), MODEL, from, "")),
                        () -> service.prepare(models.second(), MODEL, from, ""));

        refused(second, MigrationRule.MIGRATION_ALREADY_OPEN);
        runner.work(first.get());
        models.run(first.get());
    }

    @Test
    void two_administrators_answer_the_same_migration() throws Exception {
        String id = models.tried(MODEL, "");
        models.submit(id);

        Race.Second second = new Race(transactions)
                .run(
                        () -> service.approve(models.second(), id, Version.ANY),
                        () -> service.refuse(models.second(), id, Version.ANY, "再看看。"));

        refused(second, MigrationRule.MIGRATION_NOT_SUBMITTED);
        runner.work(id);
        assertThat(migrations.one(id).status()).isEqualTo(MigrationStatus.DONE);
    }

    /** The connection is cut while the second case waits for its turn: what a killed process leaves behind. */
    @Test
    void a_migration_that_dies_in_the_middle_goes_on_where_it_stopped() throws Exception {
        String id = approved();
        List<CaseView> cases = models.cases(id);
        Map<String, Long> told = told(cases);
        try (Interruption interruption = new Interruption(jdbc, cases.get(1).id())) {
            interruption.of(() -> runner.work(id));
        }
        List<CaseView> left = models.cases(id);
        assertThat(left.get(0).status()).isEqualTo(CaseStatus.MOVED);
        assertThat(left.subList(1, left.size()))
                .isNotEmpty()
                .extracting(CaseView::status)
                .containsOnly(CaseStatus.MOVABLE);

        runner.work();

        assertThat(migrations.one(id).status()).isEqualTo(MigrationStatus.DONE);
        assertThat(models.cases(id).get(0)).as("not moved again").isEqualTo(left.get(0));
        assertThat(models.cases(id)).extracting(CaseView::status).containsOnly(CaseStatus.MOVED);
        told.replaceAll((moved, times) -> times + 1);
        assertThat(told(cases)).as("each told once").isEqualTo(told);
    }

    /** How often the history tells of each instance that it was migrated. */
    private Map<String, Long> told(List<CaseView> cases) {
        Map<String, Long> told = new TreeMap<>();
        cases.forEach(each -> told.put(
                each.instanceId(),
                rows.history(each.instanceId()).stream()
                        .filter("case.migrated"::equals)
                        .count()));
        return told;
    }

    private String approved() {
        String id = models.tried(MODEL, "");
        models.approve(id);
        return id;
    }

    private static void refused(Race.Second second, Rule rule) {
        Refused.by(rule, () -> {
            throw second.failure();
        });
        assertThat(second.waited()).as("it stood at the lock").isTrue();
    }
}

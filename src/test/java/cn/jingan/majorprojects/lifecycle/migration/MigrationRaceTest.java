package cn.jingan.majorprojects.lifecycle.migration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Race;
import cn.jingan.majorprojects.testing.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A migration during a sign-off, and what people see of it. An application of its own: what is released here stays. The
 * machine works when the test says so; the first test needs the model in which an issued opinion ends.
 */
@OnH2
@Import({Cast.class, Rows.class, ChangedModels.class})
@TestMethodOrder(MethodOrderer.MethodName.class)
@TestPropertySource(properties = "majorprojects.migration-pause=PT10H")
class MigrationRaceTest {
    @LocalServerPort
    private int port;

    @Autowired
    private ChangedModels models;

    @Autowired
    private MigrationRunner runner;

    @Autowired
    private MigrationQueries migrations;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void inboxAndEngineAgree() {
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void a_head_signs_and_the_sign_off_is_migrated() throws Exception {
        OpinionView opinion = drafted();
        models.release("sign-off", ChangedModels.Change.NEW_TASK);
        String instance = models.instance("sign-off", "opinionId", opinion.id());
        String id = models.tried("sign-off", "");
        models.approve(id);

        Race.Second second = new Race(transactions).run(() -> cast.issue(opinion), () -> runner.work(id));

        assertThat(second.failure()).isNull();
        runner.work(id);
        assertThat(models.of(id, instance).status()).isEqualTo(CaseStatus.GONE);
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ISSUED");
        assertThat(migrations.one(id).status()).isEqualTo(MigrationStatus.DONE);
        theAdministratorSees(id);
    }

    @Test
    void a_sign_off_is_migrated_and_its_head_signs() throws Exception {
        OpinionView opinion = drafted();
        models.release("sign-off", ChangedModels.Change.NEW_TASK);
        String instance = models.instance("sign-off", "opinionId", opinion.id());
        String id = models.tried("sign-off", "");
        models.approve(id);

        Race.Second second = new Race(transactions).run(() -> runner.work(id), () -> cast.issue(opinion));

        assertThat(second.failure()).isNull();
        assertThat(second.waited()).as("it stood at the lock").isTrue();
        assertThat(models.of(id, instance).status()).isEqualTo(CaseStatus.MOVED);
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("ISSUED");
        assertThat(rows.open(opinion.id())).containsExactly("opinion.file");
        assertThat(jdbc.queryForList("select action from audit_entry where subject_id = ?", String.class, instance))
                .containsExactly("case.migrated");
        assertThat(jdbc.queryForObject(
                        "select count(distinct definition_version) from lifecycle_path_step where instance_id = ?",
                        Integer.class,
                        instance))
                .isEqualTo(2);
        theProjectPageShowsBothVersions(opinion.project(), instance);
    }

    private void theAdministratorSees(String id) {
        try (Window window = signedIn("admin.system")) {
            window.open(home() + "/migrations").screenshot("migrations");
            window.open(home() + "/migrations/" + id).screenshot("migration");
            assertThat(window.page().innerText("main")).contains("已结束", "已迁移", "新增：归档");
            window.requireNoComplaints().requireAccessible().requireNoSidewaysScrolling();
        }
    }

    private void theProjectPageShowsBothVersions(String project, String instance) {
        try (Window window = signedIn("fgw.director")) {
            window.open(home() + "/projects/" + project + "/process?instance=" + instance)
                    .screenshot("process-two-versions");
            assertThat(window.page().innerText("main")).contains("模型各版", "归档");
            window.page().click("a:has-text('第 " + models.before("sign-off") + " 版')");
            assertThat(window.page().innerText("main")).contains("负责人签发");
        }
    }

    private Window signedIn(String username) {
        Window window = Chromium.desktop().open(home() + "/login");
        window.page().fill("#username", username);
        window.page().fill("#password", "jingan-demo");
        window.page().click("#sign-in button");
        return window;
    }

    private String home() {
        return "http://localhost:" + port;
    }

    private OpinionView drafted() {
        String code = rows.untouched("ROAD_BRIDGE", "GREEN_SPACE", "SCHOOL");
        cast.completeStage(code);
        cast.submit(code);
        OpinionView opinion = cast.open(code).get(0);
        cast.draft(opinion, Answer.AGREE);
        return opinion;
    }
}

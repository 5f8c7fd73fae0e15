package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Each reason why a migration is refused; whatever was done is taken back. */
@OnH2
@Import(Fixtures.class)
@Transactional
class MigrationRuleTest {
    private static final String MODEL = "sign-off";

    @Autowired
    private MigrationService service;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    private ChangedModels models;

    @BeforeEach
    void aReleaseIsPossible(@Autowired AutowireCapableBeanFactory application) {
        models = ChangedModels.of(application);
    }

    @Test
    void migration_nothing_to_move() {
        Refused.by(
                MigrationRule.MIGRATION_NOTHING_TO_MOVE,
                () -> service.prepare(models.author(), "milestone", models.before("milestone") + 1, ""));
    }

    @Test
    void migration_already_open() {
        tried();
        Refused.by(MigrationRule.MIGRATION_ALREADY_OPEN, () -> models.tried(MODEL, ""));
    }

    @Test
    void migration_mapping_unreadable() {
        release();
        Refused.by(MigrationRule.MIGRATION_MAPPING_UNREADABLE, () -> models.tried(MODEL, "issue to sign"));
    }

    @Test
    void migration_plan_refused() {
        release();
        Refused.by(MigrationRule.MIGRATION_PLAN_REFUSED, () -> models.tried(MODEL, "draft=end"));
    }

    @Test
    void migration_not_tried() {
        release();
        String id = service.prepare(models.author(), MODEL, models.before(MODEL), "");
        Refused.by(MigrationRule.MIGRATION_NOT_TRIED, () -> models.submit(id));
    }

    @Test
    void migration_not_submitted() {
        String id = tried();
        Refused.by(MigrationRule.MIGRATION_NOT_SUBMITTED, () -> service.approve(models.second(), id, Version.ANY));
    }

    @Test
    void migration_author_approves() {
        String id = tried();
        models.submit(id);
        Refused.by(MigrationRule.MIGRATION_AUTHOR_APPROVES, () -> service.approve(models.author(), id, Version.ANY));
    }

    @Test
    void migration_return_reason_required() {
        String id = tried();
        models.submit(id);
        Refused.by(
                MigrationRule.MIGRATION_RETURN_REASON_REQUIRED,
                () -> service.refuse(models.second(), id, Version.ANY, ""));
    }

    private void release() {
        String code = rows.untouched("ROAD_BRIDGE", "GREEN_SPACE", "SCHOOL");
        cast.completeStage(code);
        cast.submit(code);
        models.release(MODEL, ChangedModels.Change.NEW_TASK);
    }

    private String tried() {
        release();
        return models.tried(MODEL, "");
    }
}

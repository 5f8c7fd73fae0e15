package cn.jingan.majorprojects.milestone;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of the milestones; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
class MilestoneRuleTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Acting OFFICER = new Acting("officer", "OFFICER", "jyj");
    private static final Acting HEAD = new Acting("head", "HEAD", "jyj");
    private static final Completion DONE = new Completion(LocalDate.of(2026, 3, 1), null, null, List.of());

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private MilestoneService service;

    @Autowired
    private CompletionCheck check;

    @Autowired
    private RoadMapService roadMaps;

    @Autowired
    private Milestones milestones;

    @Autowired
    private Clock clock;

    @Test
    void milestone_not_open() {
        Milestone milestone = aMilestone();
        milestone.submit(OFFICER, DONE, NOW);
        by(MilestoneRule.MILESTONE_NOT_OPEN, () -> milestone.submit(OFFICER, DONE, NOW));
        milestone.close();
        by(MilestoneRule.MILESTONE_NOT_OPEN, () -> milestone.submit(OFFICER, DONE, NOW));
    }

    @Test
    void milestone_not_submitted() {
        by(MilestoneRule.MILESTONE_NOT_SUBMITTED, () -> aMilestone().accept(HEAD, NOW));
        by(MilestoneRule.MILESTONE_NOT_SUBMITTED, () -> aMilestone().giveBack(HEAD, "退回。"));
    }

    @Test
    void predecessors_open() {
        MilestoneView third = view(3);
        by(MilestoneRule.PREDECESSORS_OPEN, () -> check.require(find(third), on(today())));
        Actor officer = cast.actor(cast.project(third.project()).leadDepartment() + ".officer");
        by(MilestoneRule.PREDECESSORS_OPEN, () -> service.complete(officer, third.id(), Version.ANY, on(today())));
    }

    @Test
    void stage_ahead() {
        MilestoneView first = view(1);
        cast.complete(cast.project(first.project()).leadDepartment(), first);
        MilestoneView second = cast.roadMap(first.project()).get(1);
        by(
                MilestoneRule.STAGE_AHEAD,
                () -> service.complete(lead(second, "officer"), second.id(), Version.ANY, on(today())));
        assertThat(rows.milestone("status", second.id())).isEqualTo("OPEN");
    }

    @Test
    void actual_date_required() {
        by(MilestoneRule.ACTUAL_DATE_REQUIRED, () -> check.require(find(view(1)), on(null)));
    }

    @Test
    void actual_date_in_future() {
        by(MilestoneRule.ACTUAL_DATE_IN_FUTURE, () -> check.require(find(view(1)), on(today().plusDays(1))));
        check.require(find(view(1)), on(today()));
    }

    @Test
    void actual_date_too_early() {
        by(MilestoneRule.ACTUAL_DATE_TOO_EARLY, () -> check.require(find(view(1)), on(LocalDate.of(1999, 12, 31))));
        check.require(find(view(1)), on(LocalDate.of(2000, 1, 1)));
    }

    @Test
    void actual_date_before_predecessor() {
        MilestoneView first = view(1);
        cast.complete(cast.project(first.project()).leadDepartment(), first);
        Milestone second = find(cast.roadMap(first.project()).get(1));
        by(MilestoneRule.ACTUAL_DATE_BEFORE_PREDECESSOR, () -> check.require(second, on(today().minusDays(1))));
    }

    @Test
    void evidence_missing() {
        MilestoneView first = view(1);
        cast.complete(cast.project(first.project()).leadDepartment(), first);
        Milestone second = find(cast.roadMap(first.project()).get(1));
        assertThat(second.statutory()).isTrue();
        by(MilestoneRule.EVIDENCE_MISSING, () -> check.require(second, new Completion(today(), null, null, List.of())));
        check.require(second, on(today()));
    }

    @Test
    void return_reason_required() {
        MilestoneView first = view(1);
        Verification wordless = new Verification(Verification.Answer.RETURNED, " ");
        by(
                MilestoneRule.RETURN_REASON_REQUIRED,
                () -> service.verify(lead(first, "head"), first.id(), Version.ANY, wordless));
    }

    @Test
    void not_the_officer() {
        MilestoneView first = view(1);
        by(
                MilestoneRule.NOT_THE_OFFICER,
                () -> service.complete(lead(first, "head"), first.id(), Version.ANY, on(today())));
        assertThat(rows.milestone("status", first.id())).isEqualTo("OPEN");
    }

    @Test
    void not_the_verifier() {
        MilestoneView first = view(1);
        Verification accepted = new Verification(Verification.Answer.ACCEPTED, null);
        by(
                MilestoneRule.NOT_THE_VERIFIER,
                () -> service.verify(lead(first, "officer"), first.id(), Version.ANY, accepted));
    }

    @Test
    void closer_verifies() {
        Milestone milestone = aMilestone();
        milestone.submit(HEAD, DONE, NOW);
        by(MilestoneRule.CLOSER_VERIFIES, () -> milestone.accept(HEAD, NOW));
        by(MilestoneRule.CLOSER_VERIFIES, () -> milestone.giveBack(HEAD, "退回。"));
    }

    @Test
    void unknown_template() {
        by(MilestoneRule.UNKNOWN_TEMPLATE, () -> roadMaps.drawUp("p", "ZD-000", "NO_SUCH_TEMPLATE"));
    }

    @Test
    @Transactional
    void model_too_old() {
        String code = rows.untouched("SCHOOL");
        MilestoneView added = cast.add(code, Stage.RESERVE, "管线会审");
        MilestoneView later = cast.add(code, Stage.PREPARATION, "联合踏勘");
        rows.change("delete from ACT_RU_EVENT_SUBSCR where event_name_ in ('drop', 'addMilestone')");
        by(MilestoneRule.MODEL_TOO_OLD, () -> cast.add(code, Stage.RESERVE, "管线批复"));
        by(MilestoneRule.MODEL_TOO_OLD, () -> cast.drop(added, "不办了"));
        cast.drop(later, "不办了");
    }

    private MilestoneView view(int no) {
        return cast.roadMap(rows.untouched("SCHOOL")).get(no - 1);
    }

    private Milestone find(MilestoneView view) {
        return milestones.find(view.id()).orElseThrow();
    }

    private Actor lead(MilestoneView milestone, String post) {
        return cast.actor(cast.project(milestone.project()).leadDepartment() + "." + post);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Completion on(LocalDate day) {
        List<Upload> evidence = List.of(Cast.scan("证据.pdf"));
        return new Completion(day, null, null, evidence);
    }

    private static Milestone aMilestone() {
        return new Milestone(
                "m",
                "p",
                "ZD-000",
                9,
                "施工许可",
                true,
                MilestoneStatus.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }
}

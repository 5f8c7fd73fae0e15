package cn.jingan.majorprojects.milestone.template;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionComparison;
import cn.jingan.majorprojects.shared.VersionComparison.Kind;
import cn.jingan.majorprojects.shared.VersionRule;
import cn.jingan.majorprojects.shared.VersionStatus;
import cn.jingan.majorprojects.testing.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A milestone template from its draft to the road maps drawn from it; whatever was done is taken back. */
@Import(Fixtures.class)
@RecordApplicationEvents
@Transactional
abstract class TemplateVersionsCases {
    private static final String ROAD = "ROAD_BRIDGE";

    @Autowired
    private TemplateDraftService drafts;

    @Autowired
    private TemplateApprovalService approvals;

    @Autowired
    private TemplateQueries templates;

    @Autowired
    private TemplateViews views;

    @Autowired
    private TemplateSeeds seeds;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Registry registry;

    private Actor author;
    private Actor second;
    private LocalDate today;

    @BeforeEach
    void twoAdministrators() {
        author = cast.actor("admin.system");
        second = cast.actor("admin.system2");
        today = LocalDate.now(clock);
    }

    @Test
    void runningCasesKeepTheVersionTheyBeganWithAndNewOnesFollowTheNew() {
        String before = registry.road();
        List<MilestoneView> kept = cast.roadMap(before);
        String draft = withOneMore();
        assertThat(templates.use(ROAD).count()).isPositive();
        assertThat(templates.use(ROAD).cases()).isNotEmpty().allSatisfy(each -> assertThat(each.versionNo())
                .isEqualTo(1));

        activate(draft, today);

        String after = registry.road();
        assertThat(cast.roadMap(before)).isEqualTo(kept);
        assertThat(cast.roadMap(after)).hasSize(kept.size() + 1).anySatisfy(milestone -> assertThat(milestone.name())
                .isEqualTo("社会稳定风险评估"));
        MilestoneView added = cast.roadMap(after).get(1);
        assertThat(added.openPredecessors()).isEqualTo(1);
        assertThat(templates.begunWith(cast.project(before).id()))
                .map(TemplateView::versionNo)
                .contains(1);
        assertThat(templates.begunWith(cast.project(after).id()))
                .map(TemplateView::versionNo)
                .contains(2);
        cast.completeStage(after);
        cast.passGate(after);
    }

    @Test
    void aVersionIsInForceFromItsDayOn() {
        activate(withOneMore(), today.plusDays(10));

        assertThat(inForce(today.plusDays(9))).isEqualTo(1);
        assertThat(inForce(today.plusDays(10))).isEqualTo(2);
        assertThat(inForce(today.plusYears(5))).isEqualTo(2);
    }

    @Test
    void whatComesWithALaterReleaseIsADraftAndOverridesNothing() {
        activate(withOneMore(), today);
        List<TemplateRow> later = templates.rows(templates.version(ROAD, 1)).subList(0, 3);

        seeds.take(ROAD, "道路桥梁", later);
        seeds.take(ROAD, "道路桥梁", later);
        seeds.start();

        assertThat(inForce(today)).isEqualTo(2);
        assertThat(templates.versions(ROAD))
                .filteredOn(version -> version.origin().equals("RELEASE") && version.open())
                .hasSize(2)
                .extracting(TemplateView::status)
                .containsOnly(VersionStatus.DRAFT);
    }

    @Test
    void aDraftIsComparedMilestoneByMilestone() {
        String draft = drafts.begin(author, ROAD);
        List<TemplateRow> rows = templates.rows(templates.one(draft));
        TemplateRow last = rows.get(rows.size() - 1);
        List<EnteredRow> grid = TemplateGrid.with(rows, last.key(), row -> TemplateGrid.named(row, "移交养护"));
        grid.add(TemplateGrid.added(99, "2", "社会稳定风险评估", "1"));

        drafts.write(author, draft, Version.ANY, grid);

        TemplateReview review = templates.review(templates.one(draft));
        assertThat(review.findings()).isEmpty();
        assertThat(review.comparison().lines())
                .extracting(VersionComparison.Line::kind)
                .containsExactly(Kind.ADDED, Kind.CHANGED);
        assertThat(review.comparison().lines().get(1).changed()).containsExactly("name");
        assertThat(templates.rows(templates.one(draft)))
                .extracting(TemplateRow::no)
                .startsWith(1, 2, 3);
    }

    @Test
    void aClosedProjectLendsItsMilestonesAndTheTimeTheyTook() {
        String code = registry.road();
        jdbc.update("update project_project set run_state = 'CLOSED' where code = ?", code);
        jdbc.update(
                "update milestone_milestone set status = 'DONE', actual_on = '2025-01-01' where project = ? and no = 1",
                code);
        jdbc.update(
                "update milestone_milestone set status = 'DONE', actual_on = '2025-01-10' where project = ? and no = 2",
                code);
        List<TemplateRow> now = templates.rows(templates.inForce(ROAD));

        String draft = drafts.copy(author, ROAD, code);

        List<TemplateRow> copied = templates.rows(templates.one(draft));
        assertThat(copied).extracting(TemplateRow::key).isEqualTo(keys(now));
        assertThat(copied)
                .extracting(TemplateRow::predecessors)
                .isEqualTo(now.stream().map(TemplateRow::predecessors).toList());
        assertThat(templates.one(draft).copiedFrom()).isEqualTo(code);
        assertThat(templates.review(templates.one(draft)).findings())
                .as("a statutory one that took less keeps the months it has")
                .isEmpty();
    }

    @Test
    void theWorkingDaysBetweenTwoMilestonesAreDrawnAndLentAgain() {
        String first = drafts.begin(author, ROAD);
        List<EnteredRow> grid = TemplateGrid.of(templates.rows(templates.one(first)));
        grid.add(TemplateGrid.added(99, "1", "社会稳定风险评估", "1 ＋ 010"));
        drafts.write(author, first, Version.ANY, grid);
        activate(first, today);
        String code = registry.road();
        String lags = "select max(lag_days) from milestone_predecessor where milestone_id = ?";
        assertThat(jdbc.queryForObject(
                        lags, Integer.class, cast.roadMap(code).get(1).id()))
                .isEqualTo(10);
        jdbc.update("update project_project set run_state = 'CLOSED' where code = ?", code);
        jdbc.update("update milestone_milestone set actual_on = '2025-03-03' where project = ? and no = 1", code);
        jdbc.update("update milestone_milestone set actual_on = '2025-04-01' where project = ? and no = 2", code);

        String lent = drafts.copy(author, ROAD, code);

        TemplateRow row = templates.rows(templates.one(lent)).get(1);
        assertThat(row.predecessors()).isEqualTo("1+10");
        assertThat(row.months()).as("from the end of the ten days on").isEqualTo("0.5");
    }

    @Test
    void aDraftWithFaultsIsNotSubmittedAndNobodyApprovesTheirOwn() {
        String draft = drafts.begin(author, ROAD);
        Refused.by(VersionRule.VERSION_UNCHANGED, () -> submit(draft, today));
        List<EnteredRow> grid = TemplateGrid.of(templates.rows(templates.one(draft)));
        grid.add(TemplateGrid.added(99, "", "多出的", "nowhere"));
        drafts.write(author, draft, Version.ANY, grid);
        Refused.by(VersionRule.VERSION_FAULTY, () -> submit(draft, today));
        String sound = withOneMore();
        String late = withOneMore();
        submit(sound, today);
        Refused.by(VersionRule.VERSION_AUTHOR_APPROVES, () -> approvals.approve(author, sound, Version.ANY));
        Refused.by(VersionRule.VERSION_NOT_A_DRAFT, () -> approvals.discard(author, sound, Version.ANY));
        approvals.approve(second, sound, Version.ANY);
        Refused.by(VersionRule.VERSION_BASE_OUTDATED, () -> submit(late, today));
    }

    @Test
    void everyStepIsToldToTheHistory(ApplicationEvents events) {
        String draft = withOneMore();
        submit(draft, today);
        approvals.giveBack(second, draft, Version.ANY, "请写明依据。");
        activate(draft, today);

        assertThat(events.stream(DomainEvent.class)
                        .filter(event -> event.subjectId().equals(draft))
                        .map(DomainEvent::action))
                .containsExactly(
                        "template.drafted",
                        "template.rows",
                        "template.submitted",
                        "template.returned",
                        "template.submitted",
                        "template.approved");
    }

    private static List<String> keys(List<TemplateRow> rows) {
        return rows.stream().map(TemplateRow::key).toList();
    }

    private int inForce(LocalDate day) {
        return views.inForce(ROAD, day).orElseThrow().versionNo();
    }

    /** A draft with one more milestone after the first. */
    private String withOneMore() {
        String draft = drafts.begin(author, ROAD);
        List<EnteredRow> grid = TemplateGrid.of(templates.rows(templates.one(draft)));
        grid.add(TemplateGrid.added(99, "1", "社会稳定风险评估", "1"));
        drafts.write(author, draft, Version.ANY, grid);
        return draft;
    }

    private void submit(String draft, LocalDate day) {
        approvals.submit(author, draft, Version.ANY, day, "按新规定。");
    }

    private void activate(String draft, LocalDate day) {
        submit(draft, day);
        approvals.approve(second, draft, Version.ANY);
    }
}

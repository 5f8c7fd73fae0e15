package cn.jingan.majorprojects.lifecycle.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Round;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionComparison;
import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A decision table from its draft to the rounds opened under it; whatever was done is taken back. */
@Import(Fixtures.class)
@RecordApplicationEvents
@Transactional
abstract class TableVersionsCases {
    private static final String MATRIX = "sign-off-matrix";

    @Autowired
    private TableDraftService drafts;

    @Autowired
    private TableApprovalService approvals;

    @Autowired
    private TableQueries tables;

    @Autowired
    private TablesInForce inForce;

    @Autowired
    private TableVersionViews views;

    @Autowired
    private ReleaseTables releases;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

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
    void roundsKeepTheVersionTheyWereOpenedUnderAndNewOnesFollowTheNew() {
        String code = atItsFirstRound();
        List<OpinionView> asked = cast.open(code);
        String before = cast.gate(code).round().orElseThrow().matrixVersion();
        String draft = withoutTreasury();
        assertThat(tables.touched(tables.one(draft)))
                .extracting(RunningCases.Case::project)
                .contains(code);

        activate(draft, today);

        String after = inForce.today(MATRIX).label();
        assertThat(after).isNotEqualTo(before);
        assertThat(cast.open(code)).hasSameSizeAs(asked);
        asked.forEach(opinion -> cast.answer(opinion, Answer.AGREE));
        cast.decide(code, new DecisionGiven(Verdict.RETURN_APPLICANT, "请补充。", List.of(), List.of()));
        cast.submit(code);
        assertThat(cast.gate(code).rounds()).extracting(Round::matrixVersion).containsExactly(before, after);
        assertThat(cast.open(code))
                .extracting(OpinionView::department)
                .doesNotContain("czj")
                .hasSize(asked.size() - 1);
    }

    @Test
    void aVersionIsInForceFromItsDayOn() {
        String before = inForce.today(MATRIX).label();
        String draft = withoutTreasury();

        activate(draft, today.plusDays(10));

        assertThat(inForce.today(MATRIX).label()).isEqualTo(before);
        assertThat(label(today.plusDays(9))).isEqualTo(before);
        assertThat(label(today.plusDays(10))).isEqualTo(tables.one(draft).label());
        assertThat(label(today.plusYears(5))).isEqualTo(tables.one(draft).label());
    }

    @Test
    void whatComesWithALaterReleaseIsADraftAndOverridesNothing() {
        String before = inForce.today(MATRIX).label();
        activate(withoutTreasury(), today);
        String activated = inForce.today(MATRIX).label();
        jdbc.update("delete from lifecycle_table_version where version_no = 1 and table_key = ?", MATRIX);

        releases.start();
        releases.start();

        assertThat(inForce.today(MATRIX).label()).isEqualTo(activated).isNotEqualTo(before);
        List<TableVersionView> open = tables.versions(MATRIX).stream()
                .filter(version -> version.origin().equals("RELEASE"))
                .toList();
        assertThat(open).extracting(TableVersionView::status).containsExactly(VersionStatus.DRAFT);
        approvals.submit(author, open.get(0).id(), Version.ANY, today.plusDays(1), "采用随程序发布的版本。");
        approvals.approve(second, open.get(0).id(), Version.ANY);
        assertThat(label(today.plusDays(1))).isEqualTo(before);
    }

    @Test
    void aDraftIsComparedRowByRow() {
        String draft = withoutTreasury();
        drafts.write(author, draft, Version.ANY, new RowEdit(null, 1, "试一行", cells("发", "S1", "S2")));
        drafts.write(author, draft, Version.ANY, new RowEdit("G1-approval-gui", null, "改一行", cells("规", "G1")));

        TableReview review = tables.review(tables.one(draft));

        assertThat(review.findings()).isEmpty();
        assertThat(review.comparison().lines())
                .extracting(VersionComparison.Line::kind)
                .containsExactly(
                        VersionComparison.Kind.ADDED, VersionComparison.Kind.CHANGED, VersionComparison.Kind.REMOVED);
        assertThat(review.comparison().lines().get(1).changed())
                .containsExactly("description", "route", "required", "basis");
        assertThat(tables.table(tables.one(draft)).rows().get(0).conditions()).startsWith("\"S1\",\"S2\"", "", "");
    }

    @Test
    void aDraftIsLookedThrough() {
        String draft = drafts.begin(author, "decision-level");
        Map<String, List<String>> cells = Map.of(
                "gate", List.of("\"S9\""),
                "amount", List.of(">= = 5"),
                "post", List.of("NOBODY"),
                "signOffDays", List.of("zero"),
                "decisionDays", List.of("3"),
                "basis", List.of("默认配置，待确认"));
        drafts.write(author, draft, Version.ANY, new RowEdit(null, null, "试一行", cells));
        assertThat(findings(draft))
                .containsExactlyInAnyOrder(
                        TableFinding.Kind.UNKNOWN_VALUE,
                        TableFinding.Kind.UNREADABLE_CELL,
                        TableFinding.Kind.UNKNOWN_POST,
                        TableFinding.Kind.NOT_A_NUMBER);

        String unanswered = drafts.begin(author, "decision-level");
        drafts.remove(author, unanswered, Version.ANY, "G1-director");
        assertThat(findings(unanswered)).contains(TableFinding.Kind.NO_ANSWER);
    }

    @Test
    void ofAnUploadedFileOnlyTheCellsComeIn() {
        String draft = drafts.begin(author, MATRIX);
        String file = tables.content(tables.inForce(MATRIX).id())
                .replace(
                        "<inputEntry id=\"G1-approval-fa-gate\">",
                        "<inputEntry id=\"G1-approval-fa-gate\" expressionLanguage=\"juel\">")
                .replace("<description>G1 入库，政府投资：区发改委必签", "<description>试改");

        drafts.upload(author, draft, Version.ANY, file);

        assertThat(tables.content(draft)).contains("试改").doesNotContain("juel");
        assertThat(tables.review(tables.one(draft)).comparison().changed()).isEqualTo(1);
    }

    @Test
    void everyStepIsToldToTheHistory(ApplicationEvents events) {
        String draft = withoutTreasury();
        approvals.submit(author, draft, Version.ANY, today, "职责调整。");
        approvals.giveBack(second, draft, Version.ANY, "请写明文号。");
        activate(draft, today);

        assertThat(events.stream(DomainEvent.class)
                        .filter(event -> event.subjectId().equals(draft))
                        .map(DomainEvent::action))
                .containsExactly(
                        "table.drafted",
                        "table.row",
                        "table.submitted",
                        "table.returned",
                        "table.submitted",
                        "table.approved");
    }

    private List<TableFinding.Kind> findings(String draft) {
        return tables.review(tables.one(draft)).findings().stream()
                .map(TableFinding::kind)
                .distinct()
                .toList();
    }

    private static Map<String, List<String>> cells(String party, String... gates) {
        return Map.of(
                "gate",
                List.of(gates),
                "party",
                List.of(party),
                "mode",
                List.of("ALL"),
                "share",
                List.of("100"),
                "basis",
                List.of("试用"));
    }

    private String label(LocalDate day) {
        return views.inForce(MATRIX, day).orElseThrow().label();
    }

    /** A draft that no longer asks the treasury at G1 about what the government pays. */
    private String withoutTreasury() {
        String draft = drafts.begin(author, MATRIX);
        drafts.remove(author, draft, Version.ANY, "G1-approval-cai");
        return draft;
    }

    private void activate(String draft, LocalDate from) {
        approvals.submit(author, draft, Version.ANY, from, "职责调整。");
        approvals.approve(second, draft, Version.ANY);
    }

    private String atItsFirstRound() {
        String code = rows.untouched("SCHOOL", "ROAD_BRIDGE", "GREEN_SPACE");
        cast.completeStage(code);
        cast.submit(code);
        return code;
    }
}

package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Each reason why a change of a decision table is refused; whatever was done is taken back. */
@OnH2
@Import(Fixtures.class)
@Transactional
class TableRuleTest {
    private static final String MATRIX = "sign-off-matrix";
    private static final String ROW = "G1-approval-cai";

    @Autowired
    private TableDraftService drafts;

    @Autowired
    private TableApprovalService approvals;

    @Autowired
    private TableQueries tables;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private Actor author;
    private Actor second;

    @BeforeEach
    void twoAdministrators() {
        author = cast.actor("admin.system");
        second = cast.actor("admin.system2");
    }

    @Test
    void table_not_a_draft() {
        String id = submitted();
        Refused.by(TableRule.TABLE_NOT_A_DRAFT, () -> drafts.remove(author, id, Version.ANY, "G1-approval-fa"));
    }

    @Test
    void table_from_release() {
        String id = drafts.begin(author, MATRIX);
        jdbc.update("update lifecycle_table_version set version_no = 99, origin = 'RELEASE' where id = ?", id);
        Refused.by(TableRule.TABLE_FROM_RELEASE, () -> drafts.remove(author, id, Version.ANY, ROW));
    }

    @Test
    void table_not_submitted() {
        String id = changed();
        Refused.by(TableRule.TABLE_NOT_SUBMITTED, () -> approvals.approve(second, id, Version.ANY));
    }

    @Test
    void table_others_draft() {
        String id = changed();
        Refused.by(TableRule.TABLE_OTHERS_DRAFT, () -> drafts.discard(second, id, Version.ANY));
    }

    @Test
    void table_author_approves() {
        String id = submitted();
        Refused.by(TableRule.TABLE_AUTHOR_APPROVES, () -> approvals.approve(author, id, Version.ANY));
    }

    @Test
    void table_day_past() {
        String id = changed();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        Refused.by(TableRule.TABLE_DAY_PAST, () -> approvals.submit(author, id, Version.ANY, yesterday, "职责调整。"));
    }

    @Test
    void table_base_outdated() {
        String late = changed();
        String id = submitted();
        approvals.approve(second, id, Version.ANY);
        Refused.by(TableRule.TABLE_BASE_OUTDATED, () -> submit(late));
    }

    @Test
    void table_unchanged() {
        String id = drafts.begin(author, MATRIX);
        Refused.by(TableRule.TABLE_UNCHANGED, () -> submit(id));
    }

    @Test
    void table_faulty() {
        String id = drafts.begin(author, MATRIX);
        drafts.write(author, id, Version.ANY, row("无"));
        Refused.by(TableRule.TABLE_FAULTY, () -> submit(id));
    }

    @Test
    void table_unreadable() {
        String id = drafts.begin(author, MATRIX);
        Refused.by(TableRule.TABLE_UNREADABLE, () -> drafts.upload(author, id, Version.ANY, "<definitions/>"));
        Refused.by(TableRule.TABLE_UNREADABLE, () -> drafts.upload(author, id, Version.ANY, "not XML at all"));
        Refused.by(TableRule.TABLE_UNREADABLE, () -> drafts.upload(author, id, Version.ANY, content("decision-level")));
    }

    @Test
    void table_other_columns() {
        String id = drafts.begin(author, MATRIX);
        String other = content(MATRIX).replace("<text>route</text>", "<text>road</text>");
        Refused.by(TableRule.TABLE_OTHER_COLUMNS, () -> drafts.upload(author, id, Version.ANY, other));
    }

    @Test
    void table_too_long() {
        String id = drafts.begin(author, MATRIX);
        DecisionTable table = tables.table(tables.one(id));
        List<DecisionTable.Row> many = IntStream.rangeClosed(1, 501)
                .mapToObj(i -> new DecisionTable.Row(
                        "r" + i,
                        "",
                        table.rows().get(0).conditions(),
                        table.rows().get(0).answers()))
                .toList();
        String file = DmnWriter.write(content(MATRIX), many);
        Refused.by(TableRule.TABLE_TOO_LONG, () -> drafts.upload(author, id, Version.ANY, file));
    }

    @Test
    void table_return_reason_required() {
        String id = submitted();
        Refused.by(TableRule.TABLE_RETURN_REASON_REQUIRED, () -> approvals.giveBack(second, id, Version.ANY, " "));
    }

    private String content(String key) {
        return tables.content(tables.inForce(key).id());
    }

    private static RowEdit row(String party) {
        return new RowEdit(
                null,
                1,
                "试一行",
                Map.of(
                        "gate",
                        List.of("G1"),
                        "party",
                        List.of(party),
                        "mode",
                        List.of("ALL"),
                        "share",
                        List.of("100"),
                        "basis",
                        List.of("默认配置，待确认")));
    }

    private String changed() {
        String id = drafts.begin(author, MATRIX);
        drafts.remove(author, id, Version.ANY, ROW);
        return id;
    }

    private String submitted() {
        String id = changed();
        submit(id);
        return id;
    }

    private void submit(String id) {
        approvals.submit(author, id, Version.ANY, LocalDate.now(clock), "职责调整。");
    }
}

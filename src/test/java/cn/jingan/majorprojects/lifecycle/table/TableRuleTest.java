package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Refused;
import java.util.List;
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
    private TableQueries tables;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate jdbc;

    private Actor author;

    @BeforeEach
    void anAdministrator() {
        author = cast.actor("admin.system");
    }

    @Test
    void table_from_release() {
        String id = drafts.begin(author, MATRIX);
        jdbc.update("update lifecycle_table_version set version_no = 99, origin = 'RELEASE' where id = ?", id);
        Refused.by(TableRule.TABLE_FROM_RELEASE, () -> drafts.remove(author, id, Version.ANY, ROW));
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

    private String content(String key) {
        return tables.content(tables.inForce(key).id());
    }
}

package cn.jingan.majorprojects.gate.requirement;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Each reason why a change of what gates need is refused; whatever was done is taken back. */
@OnH2
@Import(Fixtures.class)
@Transactional
class RequirementRuleTest {
    @Autowired
    private RequirementDraftService drafts;

    @Autowired
    private RequirementQueries requirements;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate jdbc;

    private Actor author;
    private String draft;

    @BeforeEach
    void aDraft() {
        author = cast.actor("admin.system");
        draft = drafts.begin(author);
    }

    @Test
    void requirement_by_law() {
        for (String law : List.of("S2-CONSTRUCTION", "S3-ARCHIVES", "S2-SIGNING", "S2-BUDGET-LIMIT")) {
            by(RequirementRule.REQUIREMENT_BY_LAW, () -> drafts.remove(author, draft, Version.ANY, law));
            by(RequirementRule.REQUIREMENT_BY_LAW, () -> write(law, row -> softer(row, false, false)));
            by(RequirementRule.REQUIREMENT_BY_LAW, () -> write(law, row -> softer(row, true, true)));
        }
        by(RequirementRule.REQUIREMENT_BY_LAW, () -> write("S2-SIGNING", row -> atLeast(row, "94.99")));
        write("S2-SIGNING", row -> atLeast(row, "96"));
        by(
                RequirementRule.REQUIREMENT_BY_LAW,
                () -> add(new RequirementEntry(
                        null, "S2", "SCHOOL", "*", "PERMIT:CONSTRUCTION", null, true, true, "默认配置，待确认")));
        assertThat(requirements.review(draft).findings()).isEmpty();
    }

    @Test
    void requirement_share_out_of_range() {
        for (String share : List.of("-1", "100.01", "95.001")) {
            by(RequirementRule.REQUIREMENT_SHARE_OUT_OF_RANGE, () -> write("S2-SIGNING", row -> atLeast(row, share)));
        }
        by(RequirementRule.REQUIREMENT_SHARE_OUT_OF_RANGE, () -> write("S2-TARGETS", row -> atLeast(row, "95")));
    }

    @Test
    void requirement_not_waivable() {
        by(RequirementRule.REQUIREMENT_NOT_WAIVABLE, () -> add(asking("OPINION:czj", true, true)));
        add(asking("OPINION:czj", true, false));
    }

    @Test
    void requirement_too_many() {
        int there = requirements.rows(draft).size();
        jdbc.update(
                """
                insert into gate_requirement (
                  version_id, row_key, no, gate, template, route, kind, ref, hard, waivable, basis)
                select r.version_id, concat('K', r.no * 100 + n.no), 99, r.gate, r.template, r.route, r.kind, r.ref,
                  r.hard, r.waivable, r.basis
                from gate_requirement r
                join gate_requirement n on n.version_id = r.version_id
                where r.version_id = ?
                limit ?
                """,
                draft,
                RequirementCheck.MOST - there);
        by(RequirementRule.REQUIREMENT_TOO_MANY, () -> add(asking("PERMIT:EIA", false, false)));
    }

    private void add(RequirementEntry entry) {
        drafts.write(author, draft, Version.ANY, entry);
    }

    private void write(String key, UnaryOperator<RequirementEntry> change) {
        Requirement row = requirements.rows(draft).stream()
                .filter(each -> each.id().equals(key))
                .findFirst()
                .orElseThrow();
        add(change.apply(new RequirementEntry(
                key,
                row.gate(),
                row.template(),
                row.route(),
                row.what(),
                row.atLeast(),
                row.hard(),
                row.waivable(),
                row.basis())));
    }

    private static RequirementEntry asking(String what, boolean hard, boolean waivable) {
        return new RequirementEntry(null, "G1", "*", "*", what, null, hard, waivable, "默认配置，待确认");
    }

    private static RequirementEntry softer(RequirementEntry row, boolean hard, boolean waivable) {
        return with(row, row.atLeast(), hard, waivable);
    }

    private static RequirementEntry atLeast(RequirementEntry row, String share) {
        return with(row, new BigDecimal(share), row.hard(), row.waivable());
    }

    private static RequirementEntry with(
            RequirementEntry row, @Nullable BigDecimal atLeast, @Nullable Boolean hard, @Nullable Boolean waivable) {
        return new RequirementEntry(
                row.row(), row.gate(), row.template(), row.route(), row.what(), atLeast, hard, waivable, row.basis());
    }
}

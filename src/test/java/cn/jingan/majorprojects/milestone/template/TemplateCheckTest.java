package cn.jingan.majorprojects.milestone.template;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.milestone.template.TemplateFinding.Kind;
import cn.jingan.majorprojects.project.Stage;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a template, each fault once. */
class TemplateCheckTest {
    private static final TemplateRow FIRST = row("1", Stage.RESERVE, "", false, "1", "1");
    private static final TemplateRow PERMIT = row("2", Stage.PREPARATION, "1", true, "2", "3");

    @Test
    void nothing_is_wrong_with_what_is_in_force() {
        assertThat(found(FIRST, PERMIT)).isEmpty();
    }

    @Test
    void no_rows() {
        assertThat(TemplateCheck.findings(List.of(), List.of()))
                .extracting(TemplateFinding::kind)
                .containsExactly(Kind.NO_ROWS);
    }

    @Test
    void a_predecessor_that_is_not_there() {
        assertThat(found(FIRST, PERMIT, row("3", Stage.COMPLETION, "2;9", false, "1", "1")))
                .containsExactly(Kind.UNKNOWN_PREDECESSOR);
    }

    @Test
    void a_cycle_names_all_that_wait_for_each_other() {
        List<TemplateFinding> findings = TemplateCheck.findings(
                List.of(
                        FIRST,
                        row("2", Stage.PREPARATION, "1;4", true, "2", "3"),
                        row("3", Stage.PREPARATION, "2", false, "1", "1"),
                        row("4", Stage.PREPARATION, "3", false, "1", "1")),
                List.of(FIRST, PERMIT));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CYCLE);
            assertThat(finding.args()).containsExactly("2 节点2、3 节点3、4 节点4");
        });
    }

    @Test
    void a_milestone_that_waits_for_itself() {
        assertThat(found(FIRST, PERMIT, row("3", Stage.COMPLETION, "3", false, "1", "1")))
                .containsExactly(Kind.CYCLE);
    }

    @Test
    void a_predecessor_of_a_later_stage() {
        assertThat(found(
                        row("1", Stage.RESERVE, "3", false, "1", "1"),
                        PERMIT,
                        row("3", Stage.COMPLETION, "", false, "1", "1")))
                .containsExactly(Kind.LATER_STAGE);
    }

    @Test
    void a_statutory_duration_is_not_cut_and_may_be_longer() {
        assertThat(found(FIRST, row("2", Stage.PREPARATION, "1", true, "1.5", "3")))
                .containsExactly(Kind.STATUTORY_SHORTENED);
        assertThat(found(FIRST, row("2", Stage.PREPARATION, "1", true, "2.5", "3")))
                .isEmpty();
        assertThat(found(row("1", Stage.RESERVE, "", false, "0.5", "1"), PERMIT))
                .as("what no law gives may be shorter")
                .isEmpty();
    }

    @Test
    void a_statutory_milestone_stays_and_keeps_its_star() {
        assertThat(found(FIRST)).containsExactly(Kind.STATUTORY_REMOVED);
        assertThat(found(FIRST, row("2", Stage.PREPARATION, "1", false, "2", "3")))
                .containsExactly(Kind.STATUTORY_REMOVED);
    }

    @Test
    void months_the_wrong_way_round() {
        assertThat(found(row("1", Stage.RESERVE, "", false, "2", "1"), PERMIT)).containsExactly(Kind.MONTHS_REVERSED);
    }

    @Test
    void a_star_without_evidence() {
        TemplateRow bare =
                new TemplateRow("2", 2, "许可", Stage.PREPARATION, "1", true, months("2"), months("3"), "", "");
        assertThat(found(FIRST, bare)).containsExactly(Kind.EVIDENCE_MISSING);
    }

    private static List<Kind> found(TemplateRow... rows) {
        return TemplateCheck.findings(List.of(rows), List.of(FIRST, PERMIT)).stream()
                .map(TemplateFinding::kind)
                .toList();
    }

    private static TemplateRow row(
            String key, Stage stage, String predecessors, boolean statutory, String from, String to) {
        return new TemplateRow(
                key,
                Integer.parseInt(key),
                "节点" + key,
                stage,
                predecessors,
                statutory,
                months(from),
                months(to),
                "批复",
                "");
    }

    private static BigDecimal months(String text) {
        return new BigDecimal(text);
    }
}

package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.DecisionTables.Party;
import cn.jingan.majorprojects.gate.SignOffMode;
import cn.jingan.majorprojects.testing.OnMySql;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The four modes of sign-off by the actions that are offered: 全体、任一、依次、比例, each with what it refuses. */
@OnMySql
@Import({Cast.class, Rows.class, OtherTables.class})
@Transactional
class SignOffModesOverHttpTest {
    private static final String AUDITOR = "sjj.auditor";

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private MockMvc mvc;

    private Programs programs;
    private String code;
    private String gate;

    @BeforeEach
    void aProjectWithItsStageDone() {
        programs = new Programs(mvc);
        code = rows.another("INDUSTRIAL_NEW");
        cast.completeStage(code);
    }

    @Test
    void all_must_answer_before_the_leader_decides() {
        asked(SignOffMode.ALL, 100);
        answer("fgw", "AGREE");
        answer("ghj", "AGREE");
        assertThat(status()).isEqualTo("SIGNING");
        String decider = cast.decider(cast.gate(code)).username();
        assertThat(programs.offered(decider, gate, "gate.decide")).isEmpty();
        assertThat(programs.refusal(decider, Programs.to(gate + "/decide"), Map.of("answer", "APPROVED")))
                .isEqualTo("GATE_AT_ANOTHER_STEP");
        answer("czj", "AGREE");
        programs.take(decider, gate, "gate.decide", Map.of("answer", "APPROVED"));
        assertThat(status()).isEqualTo("CLOSED");
    }

    @Test
    void any_one_consent_is_enough_and_a_refusal_is_not() {
        asked(SignOffMode.ANY, 100);
        JsonNode draft =
                programs.offered("fgw.handler", opinion("fgw"), "opinion.draft").orElseThrow();
        assertThat(programs.refusal("fgw.handler", draft, Map.of("answer", "OBJECT")))
                .as("an objection says why")
                .isEqualTo("OPINION_TEXT_REQUIRED");
        answer("fgw", "OBJECT");
        assertThat(status()).as("a refusal closes nothing").isEqualTo("SIGNING");
        answer("ghj", "AGREE");
        assertThat(opinions()).containsExactly("fgw: ISSUED OBJECT", "ghj: ISSUED AGREE", "czj: CLOSED ");
        assertThat(status()).as("the dissent is coordinated").isEqualTo("COORDINATING");
    }

    @Test
    void in_sequence_one_is_asked_after_the_other() {
        asked(SignOffMode.SEQUENCE, 100);
        assertThat(opinions()).containsExactly("fgw: ASKED ", "ghj: WAITING ", "czj: WAITING ");
        String waiting = opinion("ghj");
        assertThat(programs.read("ghj.handler", waiting).at("/actions"))
                .as("its turn has not come")
                .isEmpty();
        assertThat(programs.refusal("ghj.handler", Programs.to(waiting + "/draft"), Map.of("answer", "AGREE")))
                .isEqualTo("OPINION_AT_ANOTHER_STEP");
        answer("fgw", "AGREE");
        answer("ghj", "AGREE");
        assertThat(opinions()).containsExactly("fgw: ISSUED AGREE", "ghj: ISSUED AGREE", "czj: ASKED ");
        answer("czj", "AGREE");
        assertThat(status()).isEqualTo("DECIDING");
    }

    @Test
    void a_ratio_never_ends_on_the_first_refusal_and_keeps_the_dissent() {
        asked(SignOffMode.RATIO, 60);
        answer("fgw", "OBJECT");
        answer("ghj", "AGREE");
        assertThat(status()).as("one of three").isEqualTo("SIGNING");
        answer("czj", "AGREE");
        assertThat(opinions()).containsExactly("fgw: ISSUED OBJECT", "ghj: ISSUED AGREE", "czj: ISSUED AGREE");
        assertThat(status()).isEqualTo("COORDINATING");
        String head = cast.project(code).leadDepartment() + ".head";
        JsonNode coordinate = programs.offered(head, gate, "gate.coordinate").orElseThrow();
        assertThat(programs.refusal(head, coordinate, Map.of("answer", "REPORT")))
                .as("who objects is heard again before the leader decides")
                .isEqualTo("COORDINATION_COMES_FIRST");
    }

    private void asked(SignOffMode mode, int share) {
        List<Party> parties = Stream.of("发", "规", "财")
                .map(sign -> new Party(sign, true, mode, share, "test"))
                .toList();
        OtherTables.ask(code, parties);
        cast.submit(code);
        gate = "/api/gates/" + cast.gate(code).gate().id();
    }

    private void answer(String department, String answer) {
        programs.answer(asked(department), Map.of("answer", answer, "opinion", "理由如下。"));
    }

    private String opinion(String department) {
        return "/api/opinions/" + asked(department).path("id").asString();
    }

    private JsonNode asked(String department) {
        return programs.read(AUDITOR, gate)
                .at("/file/opinions")
                .valueStream()
                .filter(each -> each.path("department").asString().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private List<String> opinions() {
        return programs.read(AUDITOR, gate)
                .at("/file/opinions")
                .valueStream()
                .map(each -> each.path("department").asString() + ": "
                        + each.path("status").asString() + " "
                        + each.path("answer").asString(""))
                .toList();
    }

    private String status() {
        return programs.read(AUDITOR, gate).at("/file/gate/status").asString();
    }
}

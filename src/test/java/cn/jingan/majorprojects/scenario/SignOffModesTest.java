package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.Consultation;
import cn.jingan.majorprojects.gate.DecisionTables.Party;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Origin;
import cn.jingan.majorprojects.gate.Removal;
import cn.jingan.majorprojects.gate.SignOffMode;
import cn.jingan.majorprojects.gate.SignerService;
import cn.jingan.majorprojects.gate.Turn;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnMySql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Rounds under matrices of other modes than 全体: 任一, 比例, 依次, and several in one. */
@OnMySql
@Import({Cast.class, Rows.class, OtherTables.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignOffModesTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private SignerService signers;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private Clock clock;

    private String code;
    private String gate;

    @AfterEach
    void inboxAndEngineAgree() {
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void any_one_consent_closes_and_a_refusal_does_not() {
        open(parties(SignOffMode.ANY, 100, "发", "规", "财"));
        cast.answer(of("fgw"), Answer.OBJECT);
        assertThat(rows.gate("status", gate)).as("a refusal closes nothing").isEqualTo("SIGNING");
        cast.draft(of("czj"), Answer.OBJECT);

        cast.answer(of("ghj"), Answer.AGREE);

        assertThat(rows.opinions(gate, 1)).containsExactly("fgw:1:ISSUED", "ghj:1:ISSUED", "czj:1:CLOSED");
        assertThat(rows.gate("status", gate)).as("the dissent is coordinated").isEqualTo("COORDINATING");
    }

    @Test
    void where_nobody_consents_everybody_is_heard() {
        open(parties(SignOffMode.ANY, 100, "发", "规"));
        cast.answer(of("fgw"), Answer.OBJECT);
        cast.answer(of("ghj"), Answer.NOT_CONCERNED);
        assertThat(rows.opinions(gate, 1)).containsExactly("fgw:1:ISSUED", "ghj:1:ISSUED");
        assertThat(rows.gate("status", gate)).isEqualTo("COORDINATING");
    }

    @Test
    void a_share_of_consents_closes_and_who_was_added_counts_too() {
        open(parties(SignOffMode.RATIO, 60, "发", "规", "财"));
        add("mzj");
        cast.answer(of("fgw"), Answer.OBJECT);
        cast.answer(of("ghj"), Answer.AGREE);
        cast.answer(of("czj"), Answer.AGREE);
        assertThat(rows.gate("status", gate)).as("the added one must answer").isEqualTo("SIGNING");
        cast.answer(of("mzj"), Answer.AGREE);
        assertThat(rows.gate("status", gate)).isEqualTo("COORDINATING");
    }

    @Test
    void in_sequence_one_is_asked_after_the_other() {
        open(parties(SignOffMode.SEQUENCE, 100, "发", "规", "财"));
        assertThat(rows.opinions(gate, 1)).containsExactly("fgw:1:ASKED", "ghj:1:WAITING", "czj:1:WAITING");
        assertThat(rows.open(of("ghj").id())).isEmpty();
        cast.answer(of("fgw"), Answer.OBJECT);
        assertThat(rows.opinions(gate, 1)).containsExactly("fgw:1:ISSUED", "ghj:1:ASKED", "czj:1:WAITING");
        cast.answer(of("ghj"), Answer.AGREE);
        assertThat(rows.open(of("czj").id())).containsExactly("opinion.draft");
        cast.answer(of("czj"), Answer.AGREE);
        assertThat(rows.gate("status", gate)).isEqualTo("COORDINATING");
    }

    @Test
    void whose_turn_comes_after_the_day_of_the_round_has_days_of_its_own() {
        open(parties(SignOffMode.SEQUENCE, 100, "发", "规"));
        String late = LocalDate.now(clock).minusDays(20).toString();
        rows.change("update gate_round set sign_off_due = ? where gate_id = ?", late, gate);
        cast.answer(of("fgw"), Answer.AGREE);
        assertThat(rows.item("opinion.draft", of("ghj").id()).get("due_on").toString())
                .isGreaterThan(LocalDate.now(clock).toString());
        cast.answer(of("ghj"), Answer.AGREE);
    }

    @Test
    void who_waits_for_its_turn_can_be_removed_and_the_line_goes_on() {
        Party optional = new Party("规", false, SignOffMode.SEQUENCE, 100, "test");
        open(List.of(sequence("发"), optional, sequence("财")));
        signers.remove(head(), gate, Version.ANY, new Removal("ghj", "无须征求。"));
        cast.answer(of("fgw"), Answer.AGREE);
        assertThat(rows.opinions(gate, 1)).containsExactly("fgw:1:ISSUED", "ghj:1:REMOVED", "czj:1:ASKED");
        cast.answer(of("czj"), Answer.AGREE);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void who_is_asked_in_its_turn_can_be_removed_and_the_line_goes_on() {
        Party optional = new Party("发", false, SignOffMode.SEQUENCE, 100, "test");
        open(List.of(optional, sequence("规"), sequence("财")));
        signers.remove(head(), gate, Version.ANY, new Removal("fgw", "无须征求。"));
        assertThat(rows.opinions(gate, 1)).containsExactly("fgw:1:REMOVED", "ghj:1:ASKED", "czj:1:WAITING");
        cast.answer(of("ghj"), Answer.AGREE);
        cast.answer(of("czj"), Answer.AGREE);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    @Test
    void who_waits_for_its_turn_can_be_moved_up() {
        open(parties(SignOffMode.SEQUENCE, 100, "发", "规", "财"));
        signers.askNext(head(), gate, Version.ANY, new Turn("czj", "资金先定。"));
        cast.answer(of("fgw"), Answer.AGREE);
        assertThat(rows.opinions(gate, 1)).containsExactlyInAnyOrder("fgw:1:ISSUED", "czj:1:ASKED", "ghj:1:WAITING");
        cast.answer(of("czj"), Answer.AGREE);
        cast.answer(of("ghj"), Answer.AGREE);
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.interventions(gate)).endsWith("MOVED_UP");
        assertThat(rows.ledger(gate)).contains("signer.movedUp");
    }

    @Test
    void each_of_several_modes_must_have_what_it_needs() {
        List<Party> any = parties(SignOffMode.ANY, 100, "规", "财");
        open(Stream.concat(Stream.of(new Party("发", true, "test")), any.stream())
                .toList());
        cast.answer(of("ghj"), Answer.AGREE);
        assertThat(rows.gate("status", gate)).isEqualTo("SIGNING");
        cast.answer(of("fgw"), Answer.AGREE);
        assertThat(rows.opinions(gate, 1)).containsExactly("fgw:1:ISSUED", "ghj:1:ISSUED", "czj:1:CLOSED");
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
    }

    private static Party sequence(String sign) {
        return new Party(sign, true, SignOffMode.SEQUENCE, 100, "test");
    }

    private static List<Party> parties(SignOffMode mode, int share, String... signs) {
        return Stream.of(signs)
                .map(sign -> new Party(sign, true, mode, share, "test"))
                .toList();
    }

    private void open(List<Party> parties) {
        if (code == null || !cast.startAgain(code)) {
            code = rows.untouched("INDUSTRIAL_NEW");
            cast.completeStage(code);
        }
        OtherTables.ask(code, parties);
        cast.submit(code);
        gate = cast.gate(code).gate().id();
    }

    private Actor head() {
        return cast.actor(cast.project(code).leadDepartment() + ".head");
    }

    private void add(String department) {
        signers.add(head(), gate, Version.ANY, new Consultation(department, "请提出意见。"));
        assertThat(of(department).origin()).isEqualTo(Origin.ADDED);
    }

    private OpinionView of(String department) {
        return cast.open(code).stream()
                .filter(each -> each.department().equals(department))
                .findFirst()
                .orElseThrow();
    }
}

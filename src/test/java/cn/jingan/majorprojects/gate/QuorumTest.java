package cn.jingan.majorprojects.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a round has what it needs, in each mode. */
class QuorumTest {
    private final List<Signer> round = new ArrayList<>();

    @Test
    void all_waits_for_every_required_department_and_for_nobody_else() {
        asked(SignOffMode.ALL, true, Answer.AGREE);
        asked(SignOffMode.ALL, true, null);
        asked(SignOffMode.ALL, false, null);
        assertThat(reached()).isFalse();

        round.set(1, answered(round.get(1), Answer.OBJECT));

        assertThat(reached()).as("an answer is enough, whatever it says").isTrue();
    }

    @Test
    void where_nobody_is_required_everybody_is_waited_for() {
        asked(SignOffMode.ALL, false, Answer.AGREE);
        asked(SignOffMode.ALL, false, null);
        assertThat(reached()).isFalse();
    }

    @Test
    void any_one_consent_is_enough_and_a_refusal_never_is() {
        asked(SignOffMode.ANY, true, Answer.OBJECT);
        asked(SignOffMode.ANY, true, Answer.NOT_CONCERNED);
        asked(SignOffMode.ANY, true, null);
        asked(SignOffMode.ANY, true, null);
        assertThat(reached()).isFalse();

        round.set(2, answered(round.get(2), Answer.CONDITIONAL));

        assertThat(reached()).isTrue();
    }

    @Test
    void a_share_counts_consents_among_those_concerned() {
        asked(SignOffMode.RATIO, true, Answer.OBJECT);
        asked(SignOffMode.RATIO, true, Answer.NOT_CONCERNED);
        asked(SignOffMode.RATIO, true, Answer.AGREE);
        asked(SignOffMode.RATIO, true, null);
        assertThat(reached()).as("one of three").isFalse();

        round.set(3, answered(round.get(3), Answer.AGREE));
        asked(SignOffMode.RATIO, true, null);

        assertThat(reached()).as("two of four are not sixty percent").isFalse();
        round.remove(0);
        assertThat(reached()).as("two of three are").isTrue();
    }

    @Test
    void each_mode_must_have_what_it_needs() {
        asked(SignOffMode.ANY, true, Answer.AGREE);
        asked(SignOffMode.ANY, true, null);
        asked(SignOffMode.ALL, true, null);
        assertThat(reached()).isFalse();

        round.set(2, answered(round.get(2), Answer.AGREE));

        assertThat(reached()).isTrue();
    }

    @Test
    void who_was_removed_counts_nowhere() {
        asked(SignOffMode.ALL, true, Answer.AGREE);
        asked(SignOffMode.ALL, true, null);
        round.set(1, with(round.get(1), OpinionStatus.REMOVED, null));
        assertThat(reached()).isTrue();
        assertThat(new Quorum(round).open()).isEmpty();
    }

    @Test
    void a_department_asked_by_another_consents_for_nobody() {
        asked(SignOffMode.ANY, true, null);
        asked(SignOffMode.ANY, true, null);
        Signer before = round.get(0);
        round.add(new Signer(
                "c",
                "c",
                null,
                Origin.BEFORE,
                false,
                SignOffMode.ALL,
                100,
                null,
                before.id(),
                OpinionStatus.ISSUED,
                Answer.AGREE));
        assertThat(reached()).isFalse();
    }

    private boolean reached() {
        return new Quorum(round).reached();
    }

    private void asked(SignOffMode mode, boolean required, @Nullable Answer answer) {
        String id = "o" + round.size();
        OpinionStatus status = answer == null ? OpinionStatus.ASKED : OpinionStatus.ISSUED;
        round.add(new Signer(id, id, null, Origin.MATRIX, required, mode, 60, 0, null, status, answer));
    }

    private static Signer answered(Signer signer, Answer answer) {
        return with(signer, OpinionStatus.ISSUED, answer);
    }

    private static Signer with(Signer signer, OpinionStatus status, @Nullable Answer answer) {
        return new Signer(
                signer.id(),
                signer.department(),
                signer.post(),
                signer.origin(),
                signer.required(),
                signer.mode(),
                signer.share(),
                signer.turn(),
                signer.parentId(),
                status,
                answer);
    }
}

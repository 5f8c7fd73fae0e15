package cn.jingan.majorprojects.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jingan.majorprojects.audit.proof.NoteKey.Kind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteTest {

    @Test
    void theExampleOfTheSignedNoteFormatIsUnderstood() {
        NoteKey key = NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        String text =
                """
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.
                """;
        Note note = Note.parse(
                text
                        + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n");

        assertThat(note.signedBy(List.of(key))).contains(key);
        assertThat(new Note(note.text().replace("answer", "Answer"), note.signatures()).signedBy(List.of(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatAKeySignedItVerifiesAndNoOtherDoes(Kind kind) {
        SigningKey ours = SigningKey.parse(SigningKey.fresh("log.example", kind).text());
        SigningKey other = SigningKey.fresh("log.example", kind);

        Note note = Note.parse(Note.sign("a\nb\n", List.of(ours)).written());

        assertThat(NoteKey.parse(ours.key().text())).isEqualTo(ours.key());
        assertThat(note.signedBy(List.of(other.key(), ours.key()))).contains(ours.key());
        assertThat(note.signedBy(List.of(other.key()))).isEmpty();
        assertThat(new Note("a\nc\n", note.signatures()).signedBy(List.of(ours.key())))
                .isEmpty();
    }

    @Test
    void headsSayWhatTheyWereMadeOf() {
        SigningKey next = SigningKey.fresh("log.example", Kind.ED25519);
        Checkpoint head = Checkpoint.of("log.example", 7, new byte[32], Instant.parse("2026-11-18T08:42:07.123Z"))
                .withSm3(new byte[] {1, 2})
                .handingOverTo(next.key());

        Checkpoint read = Checkpoint.parse(head.text());

        assertThat(read.text()).isEqualTo(head.text());
        assertThat(read.size()).isEqualTo(7);
        assertThat(read.time()).contains(Instant.parse("2026-11-18T08:42:07.123Z"));
        assertThat(read.sm3().orElseThrow()).containsExactly(1, 2);
        assertThat(read.next()).containsExactly(next.key());
    }

    @Test
    void notesBelowEachOtherAreReadOneByOne() {
        SigningKey key = SigningKey.fresh("log.example", Kind.ED25519);
        String first = Note.sign("one\n", List.of(key, key)).written();
        String second = Note.sign("two\nlines\n", List.of(key)).written();

        assertThat(Note.parseAll(first + "\n" + second + "\n\n" + first))
                .extracting(Note::written)
                .containsExactly(first, second, first);
        assertThatThrownBy(() -> Note.parse("one\n\nno signature\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteKey.parse("a+00000000+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package cn.jingan.majorprojects.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.shared.DomainEvent.Change;
import cn.jingan.majorprojects.shared.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document others write a verifier by says what the ledger does. */
class LedgerFormatTest {
    private static final Path DOCUMENT = Path.of("src/docs/ledger-format.md");
    private static final Content EXAMPLE = new Content(
            1,
            "ZD-001",
            1,
            Sha256.of("ZD-001"),
            "gate.decided",
            new Subject("gate", "G-1"),
            "S2",
            new Content.Who(Sha256.of("saltmayor"), "MAYOR", "zf", null),
            Instant.parse("2026-11-18T08:42:07Z"),
            Instant.parse("2026-11-18T08:42:07.123Z"),
            List.of(new Change("verdict", null, "AGREED")),
            "同意\n",
            List.of(),
            List.of("signoff@2"));

    @Test
    void theExampleIsWhatTheLedgerWrites() throws IOException {
        String document = Files.readString(DOCUMENT);

        assertThat(document.lines())
                .contains(new String(EXAMPLE.canonical(), StandardCharsets.UTF_8))
                .contains("Its hash: `" + Sha256.of(EXAMPLE.canonical()) + "`");
    }

    @Test
    void theMemberForASubstituteIsWhatTheDocumentSays() throws IOException {
        Content.Who who = new Content.Who(Sha256.of("saltdeputy"), "MAYOR", "zf", Sha256.of("saltmayor"));
        Content substituted = new Content(
                1,
                "ZD-001",
                1,
                "",
                "a",
                new Subject("x", "1"),
                "x",
                who,
                EXAMPLE.occurred(),
                EXAMPLE.recorded(),
                List.of(),
                null,
                List.of(),
                List.of());

        assertThat(new String(substituted.canonical(), StandardCharsets.UTF_8))
                .contains("\"onBehalfOf\":\"" + Sha256.of("saltmayor") + "\"");
        assertThat(Files.readString(DOCUMENT)).contains("optional `onBehalfOf`");
        assertThat(Content.read(substituted.canonical())).isEqualTo(substituted);
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        assertThat(Content.read(EXAMPLE.canonical())).isEqualTo(EXAMPLE);
    }
}

package cn.jingan.majorprojects.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.testing.ClamAvDaemon;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files go through a real ClamAV daemon where there is one; where none answers, nothing is taken. */
class VirusScanTest {
    /** What every scanner takes for a virus; in two parts, so that this file is not taken for one. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String SIGNATURE = "Eicar-Test:0:*:" + HexFormat.of().formatHex(Sample.bytes(EICAR));

    @TempDir
    Path folder;

    @Test
    void takesCleanFilesAndRefusesAnInfectedOne() throws IOException {
        assumeTrue(
                ClamAvDaemon.executable().isPresent(),
                "no clamd on this machine: the test against a real ClamAV daemon was not run");
        try (ClamAvDaemon daemon = new ClamAvDaemon(folder.resolve("clamav"), SIGNATURE)) {
            Intake intake = intake(daemon.port());
            byte[] large = new byte[1 << 20];
            new Random(1).nextBytes(large);
            assertThat(intake.take(List.of(
                            Sample.upload("净.pdf", Sample.pdf("无毒")),
                            Sample.upload(
                                    "大.ofd", Sample.Zip.ofd().with("x", large).packed()))))
                    .hasSize(2);
            RuleViolation refusal = catchThrowableOfType(
                    RuleViolation.class,
                    () -> intake.take(List.of(
                            Sample.upload("净.pdf", Sample.pdf("无毒")),
                            Sample.upload("毒.pdf", Sample.pdf("甲" + EICAR)),
                            Sample.upload(
                                    "毒.ofd",
                                    Sample.Zip.ofd()
                                            .with("里面", Sample.bytes(EICAR))
                                            .packed()))));
            assertThat(refusal.broken())
                    .extracting(
                            RuleViolation.Broken::rule, broken -> broken.args().get(0))
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(DocumentRule.FILE_INFECTED, "毒.pdf"),
                            org.assertj.core.groups.Tuple.tuple(DocumentRule.FILE_INFECTED, "毒.ofd"));
        }
    }

    @Test
    void takesNothingWhileTheScannerDoesNotAnswer() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        RuleViolation refusal = catchThrowableOfType(
                RuleViolation.class, () -> intake(closed).take(List.of(Sample.upload("净.pdf", Sample.pdf("无毒")))));
        assertThat(refusal.rule()).isEqualTo(DocumentRule.FILE_NOT_SCANNED);
        try (Stream<Path> left = Files.walk(folder.resolve("store"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private Intake intake(int port) {
        VirusScan scan = new VirusScanConfiguration().virusScan("127.0.0.1", port);
        Path store = folder.resolve("store");
        return new Intake(new Staging(store.resolve("tmp")), new DiskStore(store, Clock.systemUTC()), scan);
    }
}

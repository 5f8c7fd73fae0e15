package cn.jingan.majorprojects.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jingan.majorprojects.document.Sample.Zip;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.InputStreamSource;

/** What is let in and what is refused, rule by rule. */
class IntakeTest {
    private static final String WORD = FileType.DOCX.mediaType();
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path root;

    private Intake intake;

    @BeforeEach
    void open() {
        intake = new Intake(
                new Staging(root.resolve("tmp")), new DiskStore(root, Clock.systemUTC()), file -> Optional.empty());
    }

    @Test
    void takesEveryTypeOnTheListWhateverTheCaseOfItsExtension() {
        List<Intake.Taken> taken = intake.take(List.of(
                Sample.upload("施工许可证.PDF", Sample.pdf("一")),
                Sample.upload("现场.jpg", Sample.JPEG),
                Sample.upload("现场.2026.jpeg", Sample.JPEG),
                Sample.upload("图.png", Sample.PNG),
                Sample.upload("批复.ofd", Zip.ofd().packed()),
                Sample.upload("说明.docx", Zip.office(WORD).packed()),
                Sample.upload("表.xlsx", Zip.office(FileType.XLSX.mediaType()).packed()),
                Sample.upload("汇报.pptx", Zip.office(FileType.PPTX.mediaType()).packed())));

        assertThat(taken)
                .extracting(Intake.Taken::type)
                .containsExactly(
                        FileType.PDF,
                        FileType.JPEG,
                        FileType.JPEG,
                        FileType.PNG,
                        FileType.OFD,
                        FileType.DOCX,
                        FileType.XLSX,
                        FileType.PPTX);
        assertThat(waiting()).isEmptyDirectory();
    }

    @Test
    void refusesMoreFilesAtOnceThanTen() {
        List<Upload> ten = IntStream.range(0, 10)
                .mapToObj(i -> Sample.upload(i + ".pdf", Sample.pdf("" + i)))
                .toList();
        assertThat(intake.take(ten)).hasSize(10);

        List<Upload> eleven = Stream.concat(ten.stream(), Stream.of(ten.get(0))).toList();
        assertRefused(eleven, DocumentRule.FILE_TOO_MANY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../../etc/passwd.pdf",
                "a/b.pdf",
                "C:\\fakepath\\a.pdf",
                "a\u0000.pdf",
                "a\r\nSet-Cookie: x.pdf",
                "许可证\u202Efdp.exe.pdf",
                "a\uD800.pdf"
            })
    void refusesHostileNames(String name) {
        assertRefused(name, Sample.pdf("一"), DocumentRule.FILE_NAME_INVALID);
    }

    @Test
    void showsAHostileNameWithoutItsHostileCharacters() {
        RuleViolation refusal = refusal(List.of(Sample.upload("a\u0000\u202E.pdf", Sample.PNG)));
        assertThat(refusal.broken().get(0).args()).containsExactly("a\uFFFD\uFFFD.pdf");
    }

    @Test
    void refusesANameLongerThanItsColumn() {
        assertThat(intake.take(List.of(Sample.upload("证".repeat(146) + ".pdf", Sample.pdf("一")))))
                .hasSize(1);
        assertRefused("证".repeat(147) + ".pdf", Sample.pdf("一"), DocumentRule.FILE_NAME_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.zip", "a.docm", "a.pdf.exe", "pdf", "a.", "a.pdf "})
    void refusesTypesThatAreNotOnTheList(String name) {
        assertRefused(name, Sample.pdf("一"), DocumentRule.FILE_TYPE_NOT_ALLOWED);
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused("a.pdf", new byte[0], DocumentRule.FILE_EMPTY);
    }

    @Test
    void refusesAFileThatSaysItIsTooLargeWithoutReadingIt() {
        InputStreamSource untouched = () -> {
            throw new IOException("must not be read");
        };
        Upload large = new Upload("a.pdf", "", untouched, 50L * MEGABYTE + 1);
        assertRefused(List.of(large), DocumentRule.FILE_TOO_LARGE);
    }

    @Test
    void refusesAFileThatIsLargerThanItSays() {
        assertRefused(List.of(new Upload("a.pdf", "", Endless::new, 10)), DocumentRule.FILE_TOO_LARGE);
        assertThat(waiting()).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.png", "a.jpg", "a.ofd", "a.docx"})
    void refusesContentOfAnotherTypeThanTheNameSays(String name) {
        assertRefused(name, Sample.bytes("MZ\u0090\u0000 a program"), DocumentRule.FILE_MISLABELLED);
    }

    @Test
    void refusesContainersOfAnotherKindThanTheNameSays() {
        byte[] word = Zip.office(WORD).packed();
        assertRefused("a.xlsx", word, DocumentRule.FILE_MISLABELLED);
        assertRefused("a.ofd", word, DocumentRule.FILE_MISLABELLED);
        assertRefused("a.docx", Zip.ofd().packed(), DocumentRule.FILE_MISLABELLED);
    }

    @Test
    void refusesContainersThatCannotBeReadToTheEnd() {
        byte[] whole = Zip.office(WORD).packed();
        assertRefused("a.docx", Arrays.copyOf(whole, whole.length / 2), DocumentRule.FILE_DAMAGED);
        byte[] garbled = whole.clone();
        Arrays.fill(garbled, 50, 80, (byte) 0xff);
        assertRefused("a.docx", garbled, DocumentRule.FILE_DAMAGED);
    }

    @Test
    void refusesContainersWhoseEntriesLeaveThem() {
        assertRefused("a.ofd", Zip.ofd().with("../x", Sample.PNG).packed(), DocumentRule.FILE_DAMAGED);
        assertRefused("a.ofd", Zip.ofd().with("a\\..\\x", Sample.PNG).packed(), DocumentRule.FILE_DAMAGED);
        assertRefused("a.ofd", Zip.ofd().with("/etc/x", Sample.PNG).packed(), DocumentRule.FILE_DAMAGED);
    }

    @Test
    void refusesContainersWithTwoEntriesOfOneName() {
        byte[] twins = Zip.ofd().with("OFD.xmk", Sample.PNG).packed();
        String text = new String(twins, StandardCharsets.ISO_8859_1).replace("OFD.xmk", "OFD.xml");
        assertRefused("a.ofd", Sample.bytes(text), DocumentRule.FILE_DAMAGED);
    }

    @Test
    void refusesContainersThatUnpackAHundredfold() {
        byte[] bomb = Zip.office(WORD).with("x", new byte[30 * MEGABYTE]).packed();
        assertThat(bomb.length).isLessThan(MEGABYTE);
        assertRefused("a.docx", bomb, DocumentRule.FILE_INFLATES);
    }

    @Test
    void refusesContainersThatUnpackToMoreThanTwoHundredMegabytes() {
        byte[] noise = new byte[4 * MEGABYTE];
        new Random(1).nextBytes(noise);
        byte[] large = Zip.ofd()
                .with("noise", noise)
                .with("zeros", new byte[200 * MEGABYTE])
                .packed();
        assertRefused("a.ofd", large, DocumentRule.FILE_INFLATES);
    }

    @Test
    void refusesContainersOfMoreThanTwoThousandEntries() {
        Zip full = Zip.ofd();
        IntStream.range(0, 1_998).forEach(i -> full.with("e" + i, new byte[0]));
        assertThat(intake.take(List.of(Sample.upload("a.ofd", full.packed())))).hasSize(1);
        assertRefused("a.ofd", full.with("one more", new byte[0]).packed(), DocumentRule.FILE_INFLATES);
    }

    @Test
    void refusesOfficeFilesWithMacros() {
        byte[] macros = Zip.office(WORD).with("word/VBAProject.bin", Sample.PNG).packed();
        assertRefused("a.docx", macros, DocumentRule.FILE_HAS_MACROS);
        byte[] renamed =
                Zip.office("application/vnd.ms-word.document.macroEnabled").packed();
        assertRefused("a.docx", renamed, DocumentRule.FILE_HAS_MACROS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /S /JavaScript /JS (app.alert) >>",
                "<</S/JavaScript>>",
                "<< /S /Launch /F (cmd.exe) >>",
                "<< /S /J#61vaScript >>",
                "<< /S /Laun#63#68 >>"
            })
    void refusesPdfThatActs(String action) {
        byte[] plain = Sample.bytes("%PDF-1.4\n1 0 obj\n" + action + "\nendobj\n%%EOF");
        assertRefused("a.pdf", plain, DocumentRule.FILE_HAS_SCRIPT);
        assertRefused("a.pdf", Sample.pdfWithObjectStream("1 0 " + action), DocumentRule.FILE_HAS_SCRIPT);
    }

    @Test
    void takesPdfWithNamesThatOnlyLookAlikeAndWithHarmlessObjectStreams() {
        byte[] alike =
                Sample.bytes("%PDF-1.4\n<< /LaunchPad 1 /JavaScripted 2 /Note (a Launch of JavaScript) >>\n%%EOF");
        byte[] harmless = Sample.pdfWithObjectStream("1 0 << /Type /Page >>");
        assertThat(intake.take(List.of(Sample.upload("a.pdf", alike), Sample.upload("b.pdf", harmless))))
                .hasSize(2);
    }

    @Test
    void refusesPdfWhoseObjectsCannotBeRead() {
        byte[] broken = Sample.bytes("%PDF-1.7\n<< /Type /ObjStm >>\nstream\nnot deflated at all\nendstream");
        assertRefused("a.pdf", broken, DocumentRule.FILE_DAMAGED);
        byte[] whole = Sample.pdfWithObjectStream("1 0 << /Type /Page >>".repeat(50));
        assertRefused("a.pdf", Arrays.copyOf(whole, whole.length - 40), DocumentRule.FILE_DAMAGED);
    }

    @Test
    void refusesAPdfThatWasCutOff() {
        byte[] whole = Sample.pdf("甲".repeat(5000));
        assertThat(intake.take(List.of(Sample.upload("a.pdf", whole)))).hasSize(1);
        assertRefused("a.pdf", Arrays.copyOf(whole, whole.length - 3), DocumentRule.FILE_DAMAGED);
        assertRefused("a.pdf", Sample.bytes("%PDF-1.4"), DocumentRule.FILE_DAMAGED);
    }

    @Test
    void refusesEncryptedPdf() {
        byte[] locked = Sample.bytes("%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\n%%EOF");
        assertRefused("a.pdf", locked, DocumentRule.FILE_ENCRYPTED);
    }

    @Test
    void refusesPicturesThatSayNoSizeAndThoseThatFillAllMemory() {
        assertRefused("a.png", Arrays.copyOf(Sample.PNG, 16), DocumentRule.FILE_DAMAGED);
        assertRefused("a.jpg", Arrays.copyOf(Sample.JPEG, 20), DocumentRule.FILE_DAMAGED);
        byte[] huge = Sample.PNG.clone();
        Arrays.fill(huge, 18, 20, (byte) 0x7f);
        Arrays.fill(huge, 22, 24, (byte) 0x7f);
        assertRefused("a.png", Sample.withChecksum(huge), DocumentRule.FILE_INFLATES);
    }

    @Test
    void refusesAKindLongerThanItsColumn() {
        Upload upload = new Upload("a.png", "证".repeat(101), () -> InputStream.nullInputStream(), 0);
        RuleViolation refusal = refusal(List.of(upload));
        assertThat(refusal.broken()).extracting(RuleViolation.Broken::rule).contains(SharedRule.TEXT_TOO_LONG);
    }

    @Test
    void tellsEveryReasonAtOnceAndKeepsNothing() throws IOException {
        RuleViolation refusal = refusal(List.of(
                Sample.upload("好.pdf", Sample.pdf("一")),
                Sample.upload("坏.exe", Sample.PNG),
                Sample.upload("空.pdf", new byte[0])));

        assertThat(refusal.broken())
                .extracting(RuleViolation.Broken::rule)
                .containsExactly(DocumentRule.FILE_TYPE_NOT_ALLOWED, DocumentRule.FILE_EMPTY);
        assertThat(refusal.broken()).allMatch(broken -> broken.field().equals(DocumentRule.FIELD));
        try (Stream<Path> left = Files.walk(root)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private void assertRefused(String name, byte[] content, Rule rule) {
        assertRefused(List.of(Sample.upload(name, content)), rule);
    }

    private void assertRefused(List<Upload> uploads, Rule rule) {
        assertThat(refusal(uploads).broken())
                .extracting(RuleViolation.Broken::rule)
                .containsExactly(rule);
    }

    private RuleViolation refusal(List<Upload> uploads) {
        return catchThrowableOfType(RuleViolation.class, () -> intake.take(uploads));
    }

    private Path waiting() {
        return root.resolve("tmp");
    }

    /** A stream that never ends; whoever reads it must stop by himself. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return '%';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) '%');
            return length;
        }
    }
}

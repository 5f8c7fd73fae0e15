package cn.jingan.majorprojects.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jingan.majorprojects.document.DocumentContext.TurnableClock;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** What the service does with rows and files, whichever the database. */
@DocumentContext
@RecordApplicationEvents
abstract class DocumentServiceCases {
    private static final Acting OFFICER = new Acting("0000000000001", "OFFICER", "jgw");
    private static final Subject MILESTONE = new Subject("milestone", "0000000000010");

    @Autowired
    private DocumentService service;

    @Autowired
    private DocumentQueries queries;

    @Autowired
    private DocumentSweep sweep;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEvents events;

    @Value("${majorprojects.data-dir}/documents")
    private Path folder;

    @BeforeEach
    void empty() throws IOException {
        rows.update("delete from document_file");
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void keepsContentUnderItsDigestAndTellsTheHistory() throws Exception {
        byte[] content = Sample.pdf("许可证");
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));

        Document added = attach("施工许可证.pdf", content);

        assertThat(added.sha256()).isEqualTo(digest);
        assertThat(added.mediaType()).isEqualTo("application/pdf");
        assertThat(added.size()).isEqualTo(content.length);
        assertThat(added.addedAt()).isEqualTo(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        assertThat(folder.resolve(digest.substring(0, 2) + "/" + digest.substring(2, 4) + "/" + digest))
                .hasBinaryContent(content);
        assertThat(queries.find(added.id())).contains(added);
        assertThat(queries.content(added).getContentAsByteArray()).isEqualTo(content);
        DomainEvent event = events.stream(DomainEvent.class).findFirst().orElseThrow();
        assertThat(event.action()).isEqualTo("document.added");
        assertThat(event.project()).isEqualTo(DocumentContext.VISIBLE);
        assertThat(event.by()).isEqualTo(OFFICER);
        assertThat(event.digests()).containsExactly(digest);
        assertThat(event.changes()).contains(new DomainEvent.Change("name", null, "施工许可证.pdf"));
    }

    @Test
    void storesTheSameContentOnceForTwoDocuments() throws IOException {
        Document first = attach("一.pdf", Sample.pdf("同"));
        Document second = attach("二.pdf", Sample.pdf("同"));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(queries.of(MILESTONE)).containsExactly(first, second);
        assertThat(contents()).hasSize(1);
    }

    @Test
    void leavesNoRowAfterARollbackAndSweepsTheFileADayLater() throws IOException {
        Document kept = attach("留.pdf", Sample.pdf("留"));
        rolledBack(Sample.pdf("弃"));

        assertThat(queries.of(MILESTONE)).containsExactly(kept);
        assertThat(contents()).hasSize(2);
        clock.pass(Duration.ofHours(23));
        sweep.sweep();
        assertThat(contents()).hasSize(2);
        clock.pass(Duration.ofHours(2));
        sweep.sweep();
        assertThat(contents()).hasSize(1);
        assertThat(queries.content(kept).exists()).isTrue();
    }

    @Test
    void sweepSparesContentThatWasHandedInAgainMeanwhile() throws IOException {
        attach("留.pdf", Sample.pdf("留"));
        rolledBack(Sample.pdf("弃"));
        clock.pass(Duration.ofHours(25));
        rolledBack(Sample.pdf("弃"));
        sweep.sweep();
        assertThat(contents()).hasSize(2);
    }

    @Test
    void sweepRemovesUploadsThatWereCutOffAndNothingItDoesNotKnow() throws IOException {
        attach("留.pdf", Sample.pdf("留"));
        Path cut = Files.writeString(folder.resolve("tmp/upload1"), "%PDF-");
        Path foreign = Files.writeString(
                Files.createDirectories(folder.resolve("ab/cd")).resolve("notes"), "a");
        for (Path file : List.of(cut, foreign)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }
        sweep.sweep();
        assertThat(cut).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void sweepKeepsEverythingBesideAnEmptyTable() throws IOException {
        rolledBack(Sample.pdf("弃"));
        clock.pass(Duration.ofDays(2));
        sweep.sweep();
        assertThat(contents()).hasSize(1);
    }

    @Test
    void refusesAllFilesWhenOneIsRefused() {
        List<Upload> uploads =
                List.of(Sample.upload("好.pdf", Sample.pdf("好")), Sample.upload("坏.pdf", Sample.bytes("no")));
        assertThatThrownBy(() -> service.attach(OFFICER, "ZD-001", MILESTONE, uploads))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo(DocumentRule.FILE_MISLABELLED));
        assertThat(rows.queryForObject("select count(*) from document_file", Integer.class))
                .isZero();
    }

    @Test
    void readsTheFilesOfSeveralThingsAtOnce() {
        Subject opinion = new Subject("opinion", "0000000000020");
        Document first = attach("一.pdf", Sample.pdf("一"));
        Document second = service.attach(OFFICER, "ZD-001", opinion, List.of(Sample.upload("二.png", Sample.PNG)))
                .get(0);

        assertThat(queries.of(List.of(MILESTONE, opinion, new Subject("opinion", "none"))))
                .isEqualTo(Map.of(MILESTONE, List.of(first), opinion, List.of(second)));
        assertThat(queries.of(List.<Subject>of())).isEmpty();
    }

    @Test
    void pagesThroughAProjectByKey() {
        List<Document> all = Stream.of("一", "二", "三")
                .map(name -> attach(name + ".pdf", Sample.pdf(name)))
                .toList();

        Page<Document> first = queries.ofProject("ZD-001", "", 2);
        assertThat(first.items()).containsExactly(all.get(0), all.get(1));
        Page<Document> second = queries.ofProject("ZD-001", first.next(), 2);
        assertThat(second).isEqualTo(new Page<>(List.of(all.get(2)), null));
    }

    @Test
    void findsNothingUnderWhatIsNoId() {
        assertThat(queries.find("../../etc/passwd")).isEmpty();
        assertThat(queries.find("0000000000000")).isEmpty();
    }

    private Document attach(String name, byte[] content) {
        return service.attach(OFFICER, DocumentContext.VISIBLE, MILESTONE, List.of(Sample.upload(name, content)))
                .get(0);
    }

    private void rolledBack(byte[] content) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            attach("弃.pdf", content);
            status.setRollbackOnly();
        });
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().length() == 64)
                    .toList();
        }
    }
}

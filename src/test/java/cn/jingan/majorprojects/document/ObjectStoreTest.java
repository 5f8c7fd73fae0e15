package cn.jingan.majorprojects.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.testing.ObjectStoreServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Files in a bucket, as several nodes share it; the store is a real one, in a process of its own. */
@Order(3)
class ObjectStoreTest {
    private static final String BUCKET = "major-projects";

    @TempDir
    private static Path home;

    private static ObjectStoreServer server;

    @BeforeAll
    static void start() throws IOException {
        server = new ObjectStoreServer(Files.createDirectories(home.resolve("bucket")), BUCKET);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatOneNodeTakesInEveryNodeReads() throws IOException {
        String digest = taken(node("a"), Sample.pdf("共享"));
        assertThat(node("b").store().file(digest).orElseThrow()).hasBinaryContent(Sample.pdf("共享"));
        assertThat(node("b").store().file(digest).orElseThrow()).as("kept here").hasBinaryContent(Sample.pdf("共享"));
        assertThat(node("c").store().file("0".repeat(64))).isEmpty();
        assertThat(files("a/tmp")).as("what waited").isEmpty();
    }

    @Test
    void manyBringTheSameContentAtTheSameTime() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        Callable<String> bring = () -> taken(node("many"), Sample.PNG);
        List<Future<String>> brought =
                people.invokeAll(Stream.generate(() -> bring).limit(8).toList());
        people.shutdown();
        String digest = brought.get(0).get();
        for (Future<String> each : brought) {
            assertThat(each.get()).isEqualTo(digest);
        }
        String again = taken(node("many"), Sample.PNG);
        int copies = copies(digest).size();
        assertThat(taken(node("many"), Sample.PNG)).isEqualTo(again);
        assertThat(copies(digest)).as("shared while it is young").hasSize(copies);
        assertThat(node("other").store().file(digest).orElseThrow()).hasBinaryContent(Sample.PNG);
    }

    @Test
    void aSweepLeavesWhatARowNamesAndWhatIsNew() throws IOException {
        String named = taken(node("s"), Sample.pdf("有名"));
        String unnamed = taken(node("s"), Sample.pdf("无名"));
        Instant now = Instant.now();
        sweep(named, now.minus(Duration.ofDays(1)));
        assertThat(copies(unnamed)).as("new").hasSize(1);
        sweep(named, now.plusSeconds(60));
        assertThat(copies(unnamed)).isEmpty();
        assertThat(copies(named)).hasSize(1);
        assertThat(node("swept").store().file(named).orElseThrow()).hasBinaryContent(Sample.pdf("有名"));
    }

    @Test
    void anOldCopyIsNotReliedOnSoThatASweepCannotTakeItAway() throws IOException {
        Node later = node("later", Clock.offset(Clock.systemUTC(), Duration.ofDays(2)));
        String digest = taken(node("now"), Sample.pdf("重传"));
        assertThat(taken(later, Sample.pdf("重传"))).isEqualTo(digest);
        assertThat(copies(digest)).hasSize(2);
        sweep(digest, Instant.now().plusSeconds(60));
        assertThat(copies(digest)).hasSize(1);
    }

    @Test
    void otherContentUnderADigestIsNotHandedOut() throws IOException {
        String digest = taken(node("a"), Sample.pdf("原件"));
        client().putObject(
                        put -> put.bucket(BUCKET).key(copies(digest).get(0).key()),
                        RequestBody.fromBytes(Sample.pdf("改件")));
        assertThatThrownBy(() -> node("d").store().file(digest)).hasMessageContaining("other content");
        assertThat(files("d/tmp")).isEmpty();
    }

    @Test
    void nothingIsTakenWhileTheStoreIsAway() throws IOException {
        Node node = node("away");
        ContentStore away = away(node, home.resolve("away"));
        RuleViolation refusal = catchThrowableOfType(
                RuleViolation.class, () -> new Intake(node.staging(), away, file -> Optional.empty())
                        .take(List.of(Sample.upload("净.pdf", Sample.pdf("净")))));
        assertThat(refusal.rule()).isEqualTo(DocumentRule.FILE_NOT_STORED);
        assertThat(files("away/tmp")).isEmpty();
    }

    @Test
    void whatCannotBeReadWhileTheStoreIsAwayIsRefusedByName() throws IOException {
        Node node = node("reader");
        Document there = document("图.png", taken(node, Sample.PNG));
        RuleViolation refusal =
                catchThrowableOfType(RuleViolation.class, () -> Contents.of(away(node, home.resolve("reader")), there));
        assertThat(refusal.rule()).isEqualTo(DocumentRule.FILE_NOT_AT_HAND);
        assertThat(refusal.rule().kind().status()).isEqualTo(503);
        assertThat(refusal.broken().get(0).args()).containsExactly("图.png");
        assertThat(Contents.of(node.store(), there)).as("it answers again").hasBinaryContent(Sample.PNG);
        assertThat(Contents.of(away(node, home.resolve("reader")), there))
                .as("kept here")
                .hasBinaryContent(Sample.PNG);
        assertThatThrownBy(() -> Contents.of(node.store(), document("失.png", "0".repeat(64))))
                .as("what is missing is lost")
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aBucketThatIsNotThereStopsTheStart() {
        StoreConfiguration.Bucket wrong =
                new StoreConfiguration.Bucket(server.endpoint(), "us-east-1", "missing", "x", "x");
        assertThatThrownBy(
                        () -> new StoreConfiguration().contentStore(wrong, home, new Staging(home), Clock.systemUTC()))
                .hasMessageContaining("majorprojects.s3")
                .hasMessageContaining("missing");
    }

    private record Node(Staging staging, ContentStore store) {}

    private static Node node(String name) {
        return node(name, Clock.systemUTC());
    }

    private static Node node(String name, Clock clock) {
        Staging staging = new Staging(home.resolve(name).resolve("tmp"));
        StoreConfiguration.Bucket bucket =
                new StoreConfiguration.Bucket(server.endpoint(), "us-east-1", BUCKET, "x", "x");
        return new Node(staging, new StoreConfiguration().contentStore(bucket, home.resolve(name), staging, clock));
    }

    /** The same node while nothing answers at the address of the store. */
    private static ContentStore away(Node node, Path root) {
        return new ObjectStore(
                client("http://localhost:1"), BUCKET, root.resolve("cache"), node.staging(), Clock.systemUTC());
    }

    private static Document document(String name, String digest) {
        return new Document("1", "ZD-001", "test", "1", "", name, "image/png", 1, digest, "1", "fgw", Instant.now());
    }

    private static String taken(Node node, byte[] content) throws IOException {
        Staged staged = node.staging().stage(new ByteArrayResource(content), Limits.BYTES);
        node.store().keep(staged);
        node.staging().discard(staged);
        return staged.sha256();
    }

    private static void sweep(String named, Instant since) throws IOException {
        ContentStore store = node("sweep").store();
        for (int first = 0; first < 256; first++) {
            store.removeUnnamed(String.format("%02x", first), Set.of(named), since);
        }
    }

    private static List<S3Object> copies(String digest) {
        return client().listObjectsV2(
                        list -> list.bucket(BUCKET).prefix("documents/" + digest.substring(0, 2) + "/" + digest + "/"))
                .contents();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.toList();
        }
    }

    private static S3Client client() {
        return client(server.endpoint());
    }

    private static S3Client client(String endpoint) {
        return StoreConfiguration.client(new StoreConfiguration.Bucket(endpoint, "us-east-1", BUCKET, "x", "x"));
    }
}

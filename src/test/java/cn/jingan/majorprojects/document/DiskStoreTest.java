package cn.jingan.majorprojects.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;

class DiskStoreTest {

    @TempDir
    Path root;

    private Staging staging;
    private DiskStore store;

    @BeforeEach
    void open() {
        staging = new Staging(root.resolve("tmp"));
        store = new DiskStore(root, Clock.systemUTC());
    }

    @Test
    void keepsTheSameContentOnceWhenManyBringItAtTheSameTime() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        Callable<Staged> bring = () -> {
            Staged staged = staging.stage(new ByteArrayResource(Sample.PNG), 1_000);
            store.keep(staged);
            return staged;
        };
        List<Future<Staged>> brought =
                people.invokeAll(Stream.generate(() -> bring).limit(64).toList());
        people.shutdown();

        for (Future<Staged> each : brought) {
            assertThat(store.file(each.get().sha256()).orElseThrow()).hasBinaryContent(Sample.PNG);
        }
        assertThat(root.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void leavesNothingOfAnUploadThatBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };
        assertThatThrownBy(() -> staging.stage(() -> broken, 1_000)).hasMessage("connection lost");
        assertThat(root.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void takesItCalmlyThatAnotherNodeRemovedAFileFirst() {
        assertThatCode(() ->
                        store.removeIfOlder(root.resolve("gone"), FileTime.from(Instant.parse("2100-01-01T00:00:00Z"))))
                .doesNotThrowAnyException();
    }
}

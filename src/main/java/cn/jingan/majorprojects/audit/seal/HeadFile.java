package cn.jingan.majorprojects.audit.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Appends each head to a file that should lie on another host: without heads outside the database nobody can see that
 * its end was rewritten. After a kill a head may stand there twice, never not at all.
 */
@Component
class HeadFile {
    private static final int PART = 100;

    private final Checkpoints checkpoints;
    private final Duties duties;
    private final LedgerSettings settings;
    private final Clock clock;

    HeadFile(Checkpoints checkpoints, Duties duties, LedgerSettings settings, Clock clock) {
        this.checkpoints = checkpoints;
        this.duties = duties;
        this.settings = settings;
        this.clock = clock;
    }

    /** Appends the heads that have not left yet. */
    void append() {
        List<SealedHead> heads;
        do {
            heads = checkpoints.after(duties.find(Duty.HEADS).reached(), PART);
            if (!heads.isEmpty()) {
                write(heads);
                LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
                duties.done(Duty.HEADS, heads.get(heads.size() - 1).size(), now);
            }
        } while (heads.size() == PART);
    }

    private void write(List<SealedHead> heads) {
        Path path = settings.headFile().toAbsolutePath();
        StringBuilder text = new StringBuilder();
        heads.forEach(head -> text.append(head.note()).append('\n'));
        try {
            Files.createDirectories(path.getParent());
            try (FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }
}

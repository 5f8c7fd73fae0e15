package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.proof.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The private keys: one file each, outside the database, readable by the account of the application alone. */
@Component
class KeyFiles {
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path directory;

    KeyFiles(LedgerSettings settings) {
        this.directory = settings.keyDirectory();
    }

    /** Keeps a new key safely before anything names it. */
    void keep(SigningKey key) {
        try {
            Files.createDirectories(directory, owner("rwx------"));
            try (FileChannel file = FileChannel.open(path(key.key().id()), NEW, owner("rw-------"))) {
                file.write(ByteBuffer.wrap(key.text().getBytes(StandardCharsets.US_ASCII)));
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the key could not be kept in " + directory, e);
        }
    }

    /** The private key; empty where this node does not have its file. */
    Optional<SigningKey> find(String id) {
        Path file = path(id);
        try {
            return Files.exists(file)
                    ? Optional.of(SigningKey.parse(Files.readString(file, StandardCharsets.US_ASCII)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the key could not be read from " + file, e);
        }
    }

    /** Where the file of a key lies. */
    Path path(String id) {
        return directory.resolve("ledger-" + id + ".key");
    }

    private static FileAttribute<?>[] owner(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}

package cn.jingan.majorprojects.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Where the content of files lies, each under its SHA-256 in hex: on a disk, or in a store that speaks S3. */
interface ContentStore {

    /** Puts checked content in its place for good; its age starts again, so that a sweep leaves it to the coming row. */
    void keep(Staged staged) throws IOException;

    /**
     * A file of this machine to read that content from; empty when there is none.
     *
     * @throws java.io.UncheckedIOException caused by {@link StoreAway} when the store does not answer; by another when it
     *     has something else under that digest
     */
    Optional<Path> file(String sha256);

    /**
     * Removes content whose digest starts with those two digits, that no row names, and that nobody has put there since.
     */
    void removeUnnamed(String prefix, Set<String> named, Instant since) throws IOException;
}

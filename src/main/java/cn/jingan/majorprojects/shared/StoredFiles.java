package cn.jingan.majorprojects.shared;

import java.nio.file.Path;
import java.util.Optional;

/** Files that entries of the history rest on, by what they contain. */
public interface StoredFiles {

    /** Where the file with that SHA-256 (lower-case hex) lies; empty where there is none. */
    Optional<Path> find(String sha256);
}

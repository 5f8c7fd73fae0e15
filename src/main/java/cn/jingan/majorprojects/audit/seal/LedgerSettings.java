package cn.jingan.majorprojects.audit.seal;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the ledger is sealed here: {@code majorprojects.ledger.*}. */
@Component
public class LedgerSettings {
    private final String origin;
    private final Path keyDirectory;
    private final Path headFile;
    private final boolean secondTree;

    LedgerSettings(
            @Value("${majorprojects.ledger.origin}") String origin,
            @Value("${majorprojects.ledger.key-dir}") Path keyDirectory,
            @Value("${majorprojects.ledger.head-file}") Path headFile,
            @Value("${majorprojects.ledger.second-tree}") boolean secondTree) {
        this.origin = origin;
        this.keyDirectory = keyDirectory;
        this.headFile = headFile;
        this.secondTree = secondTree;
    }

    /** Name of the log and of its keys; no blank, no plus. */
    public String origin() {
        return origin;
    }

    Path keyDirectory() {
        return keyDirectory;
    }

    /** Where each head is appended. */
    public Path headFile() {
        return headFile;
    }

    /** Whether SM3 and SM2 are used besides; in software, which is no certified cryptography. */
    public boolean secondTree() {
        return secondTree;
    }
}

package cn.jingan.majorprojects.document;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The content that a row promises. */
final class Contents {

    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);

    private Contents() {}

    /** Where to read it; refuses while the store is away. What is missing or altered in the store is no refusal. */
    static Path of(ContentStore store, Document document) {
        try {
            return store.file(document.sha256())
                    .orElseThrow(() -> new UncheckedIOException(new NoSuchFileException(document.sha256())));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof StoreAway away) {
                LOG.error("{} cannot be read", document.sha256(), away);
                throw new RuleViolation(DocumentRule.FILE_NOT_AT_HAND, document.name());
            }
            throw e;
        }
    }
}

package cn.jingan.majorprojects.document;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The content that a row promises. */
final class Contents {

    private Contents() {}

    static Path of(ContentStore store, Document document) {
        return store.file(document.sha256())
                .orElseThrow(() -> new UncheckedIOException(new NoSuchFileException(document.sha256())));
    }
}

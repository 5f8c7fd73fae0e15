package cn.jingan.majorprojects.document;

import cn.jingan.majorprojects.shared.StoredFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files handed in, for who exports the history that rests on them. */
@Component
class DocumentFiles implements StoredFiles {
    private final DocumentStore store;

    DocumentFiles(DocumentStore store) {
        this.store = store;
    }

    @Override
    public Optional<Path> find(String sha256) {
        return Optional.of(store.path(sha256)).filter(Files::isRegularFile);
    }
}

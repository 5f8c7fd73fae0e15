package cn.jingan.majorprojects.document;

import cn.jingan.majorprojects.shared.StoredFiles;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files handed in, for who exports the history that rests on them. */
@Component
class DocumentFiles implements StoredFiles {
    private final ContentStore store;

    DocumentFiles(ContentStore store) {
        this.store = store;
    }

    @Override
    public Optional<Path> find(String sha256) {
        return store.file(sha256);
    }
}

package cn.jingan.majorprojects.document;

import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** Reads of files handed in. Who may see them is decided by who may see their project. */
@Service
public class DocumentQueries {
    private final Documents documents;
    private final ContentStore store;

    DocumentQueries(Documents documents, ContentStore store) {
        this.documents = documents;
        this.store = store;
    }

    /** The files of a thing, oldest first. */
    public List<Document> of(Subject subject) {
        return documents.of(List.of(subject));
    }

    /** The files of several things in one statement, each oldest first; a thing without files is absent. */
    public Map<Subject, List<Document>> of(Collection<Subject> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : documents.of(subjects).stream()
                        .collect(Collectors.groupingBy(found -> new Subject(found.subjectType(), found.subjectId())));
    }

    /**
     * The files of a project, oldest first.
     *
     * @param after id of the last one read; empty for the first part
     * @param limit how many, at least 1
     */
    public Page<Document> ofProject(String projectCode, String after, int limit) {
        return Page.of(documents.ofProject(projectCode, after, limit + 1), limit, Document::id);
    }

    /** The file of that id; empty too for what cannot be an id. */
    public Optional<Document> find(String id) {
        return Ids.isId(id) ? documents.find(id) : Optional.empty();
    }

    /**
     * Its bytes.
     *
     * @throws cn.jingan.majorprojects.shared.RuleViolation while the store of files does not answer
     * @throws java.io.UncheckedIOException when they are not where they should be
     */
    public Resource content(Document document) {
        return new FileSystemResource(Contents.of(store, document));
    }
}

package cn.jingan.majorprojects.change.web;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.shared.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of a change, for its page and its gate's. */
@Component("changeFiles")
class ChangeFiles {
    private final DocumentQueries documents;

    ChangeFiles(DocumentQueries documents) {
        this.documents = documents;
    }

    /** Oldest first; the page has looked whether they may be seen. */
    public List<Document> of(String changeId) {
        return documents.of(new Subject("change", changeId));
    }
}

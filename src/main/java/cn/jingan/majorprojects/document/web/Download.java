package cn.jingan.majorprojects.document.web;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A file on its way out: to those who may see its project, to be saved and never run in the browser. */
@Component
class Download {
    private final DocumentQueries documents;
    private final DocumentService service;
    private final CaseAccess access;

    Download(DocumentQueries documents, DocumentService service, CaseAccess access) {
        this.documents = documents;
        this.service = service;
        this.access = access;
    }

    ResponseEntity<Resource> of(Actor actor, String id) {
        Document document = documents.find(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        access.requireVisible(actor, document.project());
        Resource content = documents.content(document);
        service.taken(actor, document);
        return ResponseEntity.ok()
                .eTag(document.sha256())
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content);
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

package cn.jingan.majorprojects.document.web;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.document.PreviewService;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A file looked at in the browser: pictures only, in a sandbox, never as what a browser may run. */
@Controller
class PreviewPages {
    private final DocumentQueries documents;
    private final DocumentService service;
    private final PreviewService previews;
    private final CaseAccess access;

    PreviewPages(DocumentQueries documents, DocumentService service, PreviewService previews, CaseAccess access) {
        this.documents = documents;
        this.service = service;
        this.previews = previews;
        this.access = access;
    }

    @GetMapping("/documents/{id}/view")
    String view(Actor actor, @PathVariable String id, Model model) {
        Document document = visible(actor, id);
        model.addAttribute("document", document);
        model.addAttribute("pages", previews.pages(document));
        model.addAttribute("most", PreviewService.MOST_PAGES);
        return "document/view";
    }

    @GetMapping("/documents/{id}/preview")
    ResponseEntity<Resource> preview(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "1") int page) {
        Document document = visible(actor, id);
        PreviewService.Preview preview =
                previews.page(document, page).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        if (page == 1) {
            service.taken(actor, document);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(preview.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(preview.content());
    }

    private Document visible(Actor actor, String id) {
        Document document = documents.find(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        access.requireVisible(actor, document.project());
        return document;
    }
}

package cn.jingan.majorprojects.document.web;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.Page;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files for programs: the list of a project, and their bytes. */
@RestController
@RequestMapping("/api")
class DocumentApi {
    private static final int MOST = 200;

    private final DocumentQueries documents;
    private final CaseAccess access;
    private final Download download;

    DocumentApi(DocumentQueries documents, CaseAccess access, Download download) {
        this.documents = documents;
        this.access = access;
        this.download = download;
    }

    @GetMapping("/projects/{code}/documents")
    Page<Document> list(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit) {
        access.requireVisible(actor, code);
        return documents.ofProject(code, after, limit);
    }

    @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*"))
    @GetMapping("/documents/{id}/content")
    ResponseEntity<Resource> content(Actor actor, @PathVariable String id) {
        return download.of(actor, id);
    }
}

package cn.jingan.majorprojects.document.web;

import cn.jingan.majorprojects.shared.Actor;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The link behind a file's name on a page. */
@Controller
class DocumentPages {
    private final Download download;

    DocumentPages(Download download) {
        this.download = download;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<Resource> content(Actor actor, @PathVariable String id) {
        return download.of(actor, id);
    }
}

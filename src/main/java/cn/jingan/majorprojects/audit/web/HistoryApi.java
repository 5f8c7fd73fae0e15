package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.ChainReport;
import cn.jingan.majorprojects.audit.History;
import cn.jingan.majorprojects.audit.HistoryItem;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history for programs. */
@RestController
class HistoryApi {
    private static final int USUAL = 50;

    private final History history;
    private final HistoryCriteria criteria;

    HistoryApi(History history, HistoryCriteria criteria) {
        this.history = history;
        this.criteria = criteria;
    }

    @GetMapping("/api/history")
    Page<HistoryItem> search(Actor actor, HistoryForm form) {
        return history.search(actor, criteria.of(actor, form), form.slice(USUAL));
    }

    @GetMapping("/api/projects/{code}/history")
    Page<HistoryItem> ofProject(Actor actor, @PathVariable String code, HistoryForm form) {
        return history.ofProject(actor, code, criteria.of(actor, form), form.slice(USUAL));
    }

    @GetMapping("/api/history/check")
    ChainReport check(Actor actor, @RequestParam String project) {
        return history.check(actor, project);
    }
}

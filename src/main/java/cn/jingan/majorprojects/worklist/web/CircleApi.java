package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.worklist.CopyService;
import cn.jingan.majorprojects.worklist.UrgeService;
import cn.jingan.majorprojects.worklist.Watch;
import cn.jingan.majorprojects.worklist.WatchService;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sending for reading, watching and urging, for programs. */
@RestController
@RequestMapping("/api")
class CircleApi {
    private final CopyService copies;
    private final WatchService watches;
    private final UrgeService urges;
    private final WorklistQueries queries;

    CircleApi(CopyService copies, WatchService watches, UrgeService urges, WorklistQueries queries) {
        this.copies = copies;
        this.watches = watches;
        this.urges = urges;
        this.queries = queries;
    }

    /** Urges whoever owes the task (催办). */
    @PostMapping("/work-items/{id}/urge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void urge(Actor actor, @PathVariable String id) {
        urges.urge(actor, id);
    }

    /** Sends a task for reading (抄送). */
    @PostMapping("/work-items/{id}/copy")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void copyItem(Actor actor, @PathVariable String id, @RequestBody CopyForm form) {
        copies.sendItem(actor, id, form.to());
    }

    /** Sends a project for reading (抄送). */
    @PostMapping("/projects/{code}/copy")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void copyProject(Actor actor, @PathVariable String code, @RequestBody CopyForm form) {
        copies.sendProject(actor, code, form.to());
    }

    /** Notes that this person has read it. */
    @PostMapping("/me/copies/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Actor actor, @PathVariable String id) {
        copies.read(actor, id);
    }

    /** The projects this person watches. */
    @GetMapping("/me/watches")
    Map<String, List<Watch>> watches(Actor actor) {
        return Map.of("items", queries.watches(actor));
    }

    /** Watches a project (关注). */
    @PostMapping("/me/watches/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void watch(Actor actor, @PathVariable String code) {
        watches.watch(actor, code);
    }

    /** Watches a project no longer. */
    @PostMapping("/me/watches/{code}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unwatch(Actor actor, @PathVariable String code) {
        watches.unwatch(actor, code);
    }
}

package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.worklist.NextService;
import cn.jingan.majorprojects.worklist.RoutingService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Passing tasks on and asking for advice, for programs. */
@RestController
@RequestMapping("/api/work-items/{id}")
class RoutingApi {
    private final RoutingService service;
    private final NextService next;

    RoutingApi(RoutingService service, NextService next) {
        this.next = next;
        this.service = service;
    }

    /** Passes a task to another holder of the post (转办). */
    @PostMapping("/transfer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void transfer(Actor actor, @PathVariable String id, Version version, @RequestBody RoutingForm form) {
        service.transfer(actor, id, version, form.to(), form.reason());
    }

    /** Asks a colleague for advice (委派). */
    @PostMapping("/delegate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delegate(Actor actor, @PathVariable String id, Version version, @RequestBody RoutingForm form) {
        service.delegate(actor, id, version, form.to(), form.question());
    }

    /** No longer waits for the advice (收回委派). */
    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(Actor actor, @PathVariable String id, Version version) {
        service.recall(actor, id, version);
    }

    /** Chooses who of several does the next step. */
    @PostMapping("/next")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void next(Actor actor, @PathVariable String id, Version version, @RequestBody RoutingForm form) {
        next.choose(actor, id, version, form.nextHandler());
    }

    /** Gives the advice asked for. */
    @PostMapping("/advise")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void advise(Actor actor, @PathVariable String id, @RequestBody RoutingForm form) {
        service.advise(actor, id, form.advice());
    }
}

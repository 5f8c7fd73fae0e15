package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.worklist.SeveralActions;
import cn.jingan.majorprojects.worklist.SeveralService;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Several tasks at once, for programs. */
@RestController
@RequestMapping("/api/work-items/several")
class SeveralApi {
    private final SeveralService service;
    private final SeveralActions actions;

    SeveralApi(SeveralService service, SeveralActions actions) {
        this.service = service;
        this.actions = actions;
    }

    /** What all the named tasks allow now. */
    record SeveralJson(List<Action> actions) {}

    /** With how many tasks it was done. */
    record DoneJson(int items) {}

    /** What may be done with these tasks at once: only what each of them allows, and to people fit for all of them. */
    @GetMapping
    SeveralJson several(Actor actor, @RequestParam(required = false) @Nullable List<String> item) {
        List<String> ids = Objects.requireNonNullElse(item, List.of());
        return new SeveralJson(actions.of(actor, actions.chosen(actor, ids)));
    }

    /** Takes them all from the department's queue, or none. */
    @PostMapping("/claim")
    DoneJson claim(Actor actor, @RequestBody SeveralForm form) {
        return new DoneJson(service.claim(actor, form.ticked()));
    }

    /** Puts them all back into the department's queue, or none. */
    @PostMapping("/release")
    DoneJson release(Actor actor, @RequestBody SeveralForm form) {
        return new DoneJson(service.release(actor, form.ticked()));
    }

    /** Passes them all to another holder of the post (转办), or none. */
    @PostMapping("/transfer")
    DoneJson transfer(Actor actor, @RequestBody SeveralForm form) {
        return new DoneJson(service.transfer(actor, form.ticked(), form.to(), form.reason()));
    }
}

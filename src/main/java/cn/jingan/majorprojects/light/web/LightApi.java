package cn.jingan.majorprojects.light.web;

import cn.jingan.majorprojects.light.LightOverride;
import cn.jingan.majorprojects.light.LightOverrideService;
import cn.jingan.majorprojects.light.LightQueries;
import cn.jingan.majorprojects.light.LightView;
import cn.jingan.majorprojects.light.OverrideAnswer;
import cn.jingan.majorprojects.light.OverrideWanted;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lights for programs. */
@RestController
class LightApi {
    private final LightQueries queries;
    private final LightOverrideService service;
    private final Actions actions;

    LightApi(LightQueries queries, LightOverrideService service, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.actions = actions;
    }

    /** A light with what this person may do about it. */
    record LightJson(LightView light, List<Action> actions) {}

    /** An override with what this person may do with it. */
    record OverrideJson(LightOverride override, List<Action> actions) {}

    /** Why an override ends. */
    record Ending(@Nullable String reason) {}

    /** The light of a project: inputs, threshold, version of the table, and other colours asked for. */
    @GetMapping("/api/projects/{code}/light")
    LightJson light(Actor actor, @PathVariable String code) {
        LightView found = queries.visible(actor, code);
        return new LightJson(found, actions.of(actor, new Subject("light", code)));
    }

    /** 申请改灯. */
    @PostMapping("/api/projects/{code}/light/override")
    OverrideJson ask(Actor actor, @PathVariable String code, @RequestBody OverrideWanted body) {
        return one(actor, service.ask(actor, code, body));
    }

    /** One override. */
    @GetMapping("/api/light-overrides/{id}")
    OverrideJson one(Actor actor, @PathVariable String id) {
        LightOverride found = queries.visibleOverride(actor, id);
        return new OverrideJson(found, actions.of(actor, new Subject("lightOverride", id)));
    }

    /** 决定改灯. */
    @PostMapping("/api/light-overrides/{id}/decide")
    OverrideJson decide(Actor actor, @PathVariable String id, Version version, @RequestBody OverrideAnswer body) {
        service.decide(actor, id, version, body);
        return one(actor, id);
    }

    /** 提前结束改灯. */
    @PostMapping("/api/light-overrides/{id}/end")
    OverrideJson end(Actor actor, @PathVariable String id, Version version, @RequestBody Ending body) {
        service.end(actor, id, version, body.reason());
        return one(actor, id);
    }
}

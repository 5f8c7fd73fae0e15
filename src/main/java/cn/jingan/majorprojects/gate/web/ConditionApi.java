package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.condition.ConditionAnswer;
import cn.jingan.majorprojects.gate.condition.ConditionQueries;
import cn.jingan.majorprojects.gate.condition.ConditionService;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Conditions of approvals for programs. */
@RestController
class ConditionApi {
    private final ConditionQueries queries;
    private final ConditionService service;
    private final Actions actions;

    ConditionApi(ConditionQueries queries, ConditionService service, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.actions = actions;
    }

    /** A condition with what this person may do with it. */
    record ConditionJson(Condition condition, List<Action> actions) {}

    /** One condition. */
    @GetMapping("/api/conditions/{id}")
    ConditionJson one(Actor actor, @PathVariable String id) {
        return new ConditionJson(queries.visible(actor, id), actions.of(actor, new Subject("condition", id)));
    }

    /** 落实条件. */
    @PostMapping(path = "/api/conditions/{id}/fulfil", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ConditionJson report(Actor actor, @PathVariable String id, Version version, @ModelAttribute ConditionForm form) {
        service.report(actor, id, version, form.report());
        return one(actor, id);
    }

    /** 核验条件. */
    @PostMapping("/api/conditions/{id}/verify")
    ConditionJson verify(Actor actor, @PathVariable String id, Version version, @RequestBody ConditionAnswer body) {
        service.verify(actor, id, version, body);
        return one(actor, id);
    }
}

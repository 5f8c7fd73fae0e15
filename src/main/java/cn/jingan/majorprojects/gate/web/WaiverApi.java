package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.waiver.Waiver;
import cn.jingan.majorprojects.gate.waiver.WaiverAnswer;
import cn.jingan.majorprojects.gate.waiver.WaiverQueries;
import cn.jingan.majorprojects.gate.waiver.WaiverService;
import cn.jingan.majorprojects.gate.waiver.WaiverWanted;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Waivers for programs. */
@RestController
class WaiverApi {
    private final WaiverQueries queries;
    private final WaiverService service;
    private final Actions actions;

    WaiverApi(WaiverQueries queries, WaiverService service, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.actions = actions;
    }

    /** A waiver with what this person may do with it. */
    record WaiverJson(Waiver waiver, List<Action> actions) {}

    /** 申请豁免. */
    @PostMapping("/api/gates/{id}/waivers")
    WaiverJson ask(Actor actor, @PathVariable String id, @RequestBody WaiverWanted body) {
        return one(actor, service.ask(actor, id, body));
    }

    /** One waiver. */
    @GetMapping("/api/waivers/{id}")
    WaiverJson one(Actor actor, @PathVariable String id) {
        return new WaiverJson(queries.visible(actor, id), actions.of(actor, new Subject("waiver", id)));
    }

    /** 决定豁免. */
    @PostMapping("/api/waivers/{id}/decide")
    WaiverJson decide(Actor actor, @PathVariable String id, Version version, @RequestBody WaiverAnswer body) {
        service.decide(actor, id, version, body);
        return one(actor, id);
    }
}

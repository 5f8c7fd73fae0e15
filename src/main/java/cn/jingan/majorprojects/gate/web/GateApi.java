package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.Coordination;
import cn.jingan.majorprojects.gate.DecisionService;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.gate.Submission;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gates for programs. */
@RestController
class GateApi {
    private final GateQueries queries;
    private final GateService gates;
    private final DecisionService decisions;
    private final Actions actions;

    GateApi(GateQueries queries, GateService gates, DecisionService decisions, Actions actions) {
        this.queries = queries;
        this.gates = gates;
        this.decisions = decisions;
        this.actions = actions;
    }

    /**
     * The whole file of a gate with what this person may do with it.
     *
     * @param readiness how it stands; once decided, what the decision rested on
     * @param updated what it rested on of which the papers are others now
     */
    record GateJson(
            GateFile file, List<Readiness.Item> readiness, List<Readiness.Item> updated, List<Action> actions) {}

    /** The gates of a project, newest first. */
    @GetMapping("/api/projects/{code}/gates")
    Map<String, List<GateFile>> gates(Actor actor, @PathVariable String code) {
        return Map.of("items", queries.ofProject(actor, code));
    }

    /** One gate. */
    @GetMapping("/api/gates/{id}")
    GateJson gate(Actor actor, @PathVariable String id) {
        GateFile file = queries.visible(actor, id);
        List<Readiness.Item> updated = queries.updated(List.of(file.gate())).getOrDefault(id, List.of());
        return new GateJson(file, queries.readiness(file.gate()), updated, actions.of(actor, new Subject("gate", id)));
    }

    /** 申报. */
    @PostMapping("/api/gates/{id}/prepare")
    GateJson prepare(Actor actor, @PathVariable String id, Version version, @RequestBody Submission body) {
        gates.prepare(actor, id, version, body);
        return gate(actor, id);
    }

    /** 部门签发. */
    @PostMapping("/api/gates/{id}/issue")
    GateJson issue(Actor actor, @PathVariable String id, Version version, @RequestBody Issuance body) {
        gates.issue(actor, id, version, body);
        return gate(actor, id);
    }

    /** 牵头协调. */
    @PostMapping("/api/gates/{id}/coordinate")
    GateJson coordinate(Actor actor, @PathVariable String id, Version version, @RequestBody Coordination body) {
        gates.coordinate(actor, id, version, body);
        return gate(actor, id);
    }

    /** 领导决定. */
    @PostMapping("/api/gates/{id}/decide")
    GateJson decide(Actor actor, @PathVariable String id, Version version, @RequestBody DecisionForm body) {
        decisions.decide(actor, id, version, body.given());
        return gate(actor, id);
    }
}

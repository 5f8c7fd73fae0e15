package cn.jingan.majorprojects.money.web;

import cn.jingan.majorprojects.money.funds.FundQueries;
import cn.jingan.majorprojects.money.funds.FundService;
import cn.jingan.majorprojects.money.funds.FundSheet;
import cn.jingan.majorprojects.money.funds.Judged;
import cn.jingan.majorprojects.money.funds.PlanEntry;
import cn.jingan.majorprojects.money.funds.PlanService;
import cn.jingan.majorprojects.project.ProjectQueries;
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

/** A project's funds and physical progress for programs. */
@RestController
class FundApi {
    private final FundQueries queries;
    private final FundService service;
    private final PlanService plans;
    private final ProjectQueries projects;
    private final Actions actions;

    FundApi(FundQueries queries, FundService service, PlanService plans, ProjectQueries projects, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.plans = plans;
        this.projects = projects;
        this.actions = actions;
    }

    /** A month's statement with what the rule finds and what this person may do with it. */
    record StatementJson(Judged statement, List<Action> actions) {}

    /** The months and the plans of a project, all versions. */
    @GetMapping("/api/projects/{code}/fund-statements")
    FundSheet funds(Actor actor, @PathVariable String code) {
        return queries.sheet(projects.visible(actor, code));
    }

    /** Records a month. */
    @PostMapping(path = "/api/projects/{code}/fund-statements", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    StatementJson record(Actor actor, @PathVariable String code, @ModelAttribute StatementForm form) {
        return one(actor, service.record(actor, code, form.entry()));
    }

    /** One version of a month. */
    @GetMapping("/api/fund-statements/{id}")
    StatementJson one(Actor actor, @PathVariable String id) {
        return new StatementJson(queries.visible(actor, id), actions.of(actor, new Subject("fundStatement", id)));
    }

    /** Confirms it. */
    @PostMapping("/api/fund-statements/{id}/confirm")
    StatementJson confirm(Actor actor, @PathVariable String id, Version version) {
        service.confirm(actor, id, version);
        return one(actor, id);
    }

    /** Records another version of the month. */
    @PostMapping(path = "/api/fund-statements/{id}/correct", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    StatementJson correct(Actor actor, @PathVariable String id, Version version, @ModelAttribute StatementForm form) {
        return one(actor, service.correct(actor, id, version, form.entry()));
    }

    /** Issues a version of a year's plan. */
    @PostMapping("/api/projects/{code}/annual-plans")
    FundSheet issue(Actor actor, @PathVariable String code, @RequestBody PlanEntry body) {
        plans.issue(actor, code, body);
        return funds(actor, code);
    }
}

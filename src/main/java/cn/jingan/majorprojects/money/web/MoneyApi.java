package cn.jingan.majorprojects.money.web;

import cn.jingan.majorprojects.money.CostView;
import cn.jingan.majorprojects.money.Funding;
import cn.jingan.majorprojects.money.FundingSource;
import cn.jingan.majorprojects.money.FundingSources;
import cn.jingan.majorprojects.money.MoneyQueries;
import cn.jingan.majorprojects.money.MoneyService;
import cn.jingan.majorprojects.money.MoneySheet;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.MoneyFacts;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A project's money for programs. */
@RestController
class MoneyApi {
    private final MoneyQueries queries;
    private final MoneyService service;
    private final FundingSources sources;
    private final ProjectQueries projects;
    private final Actions actions;

    MoneyApi(
            MoneyQueries queries,
            MoneyService service,
            FundingSources sources,
            ProjectQueries projects,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.sources = sources;
        this.projects = projects;
        this.actions = actions;
    }

    /** How the figures stand, the six of them, and all versions. */
    record MoneyJson(MoneyFacts.Standing standing, List<MoneySheet.Line> costs, List<CostView> versions) {}

    /** A version with where its money comes from and what this person may do with it. */
    record CostJson(CostView cost, List<Funding> funding, List<Action> actions) {}

    /** Why it no longer counts. */
    record Annulment(@Nullable String reason) {}

    /** The letter that asks for a new study. */
    record Letter(@Nullable String number, @Nullable LocalDate datedOn) {}

    /** The sources money may come from. */
    @GetMapping("/api/funding-sources")
    Map<String, List<FundingSource>> sources() {
        return Map.of("items", sources.all());
    }

    /** The money of a project. */
    @GetMapping("/api/projects/{code}/money")
    MoneyJson money(Actor actor, @PathVariable String code) {
        String id = projects.visible(actor, code).id();
        MoneySheet sheet = queries.sheet(id);
        return new MoneyJson(queries.standing(id), sheet.lines(), sheet.versions());
    }

    /** Records a version of a figure. */
    @PostMapping(path = "/api/projects/{code}/money", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    CostJson record(Actor actor, @PathVariable String code, @ModelAttribute CostForm form) {
        return one(actor, service.record(actor, code, form.entry()));
    }

    /** One version. */
    @GetMapping("/api/costs/{id}")
    CostJson one(Actor actor, @PathVariable String id) {
        return new CostJson(
                queries.visible(actor, id), queries.funding(List.of(id)), actions.of(actor, new Subject("cost", id)));
    }

    /** Confirms it. */
    @PostMapping("/api/costs/{id}/confirm")
    CostJson confirm(Actor actor, @PathVariable String id, Version version) {
        service.confirm(actor, id, version);
        return one(actor, id);
    }

    /** Declares it void. */
    @PostMapping("/api/costs/{id}/annul")
    CostJson annul(Actor actor, @PathVariable String id, Version version, @RequestBody Annulment body) {
        service.annul(actor, id, version, body.reason());
        return one(actor, id);
    }

    /** 要求重报可研. */
    @PostMapping("/api/costs/{id}/study")
    CostJson study(Actor actor, @PathVariable String id, Version version, @RequestBody Letter body) {
        service.askStudy(actor, id, version, body.number(), body.datedOn());
        return one(actor, id);
    }
}

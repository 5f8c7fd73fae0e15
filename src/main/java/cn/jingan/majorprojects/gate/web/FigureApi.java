package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.figure.Figure;
import cn.jingan.majorprojects.gate.figure.FigureQueries;
import cn.jingan.majorprojects.gate.figure.FigureService;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Figures for programs. */
@RestController
class FigureApi {
    private final FigureQueries queries;
    private final FigureService service;
    private final Actions actions;

    FigureApi(FigureQueries queries, FigureService service, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.actions = actions;
    }

    /** A figure with its share in per cent and what this person may do with it. */
    record FigureJson(Figure figure, BigDecimal percent, List<Action> actions) {}

    /** Records one. */
    @PostMapping(path = "/api/projects/{code}/figures", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FigureJson record(Actor actor, @PathVariable String code, @ModelAttribute FigureForm form) {
        return one(actor, service.record(actor, code, form.entry()));
    }

    /** One figure. */
    @GetMapping("/api/figures/{id}")
    FigureJson one(Actor actor, @PathVariable String id) {
        Figure figure = queries.visible(actor, id);
        return new FigureJson(figure, figure.percent(), actions.of(actor, new Subject("figure", id)));
    }

    /** Verifies it. */
    @PostMapping("/api/figures/{id}/verify")
    FigureJson verify(Actor actor, @PathVariable String id, Version version) {
        service.verify(actor, id, version);
        return one(actor, id);
    }

    /** Declares it void. */
    @PostMapping("/api/figures/{id}/annul")
    FigureJson annul(Actor actor, @PathVariable String id, Version version, @RequestBody Reason body) {
        service.annul(actor, id, version, body.reason());
        return one(actor, id);
    }
}

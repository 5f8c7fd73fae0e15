package cn.jingan.majorprojects.consultation.web;

import cn.jingan.majorprojects.consultation.AnswerView;
import cn.jingan.majorprojects.consultation.ConsultationQueries;
import cn.jingan.majorprojects.consultation.ConsultationService;
import cn.jingan.majorprojects.consultation.ConsultationView;
import cn.jingan.majorprojects.consultation.Question;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 专题协调 for programs. */
@RestController
class ConsultationApi {
    private final ConsultationQueries queries;
    private final ConsultationService service;
    private final ProjectQueries projects;
    private final Actions actions;

    ConsultationApi(
            ConsultationQueries queries, ConsultationService service, ProjectQueries projects, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.projects = projects;
        this.actions = actions;
    }

    /** A consultation with its answers and what this person may do with it. */
    record ConsultationJson(ConsultationView consultation, List<AnswerView> answers, List<Action> actions) {}

    /** What a department answers. */
    record AnswerBody(@Nullable String answer, @Nullable String nextHandler) {}

    /** Why the asker waits no longer. */
    record StopBody(@Nullable String reason, @Nullable String nextHandler) {}

    /** What the asker concludes. */
    record ConclusionBody(@Nullable String conclusion) {}

    /** The consultations of a project, newest first. */
    @GetMapping("/api/projects/{code}/consultations")
    Map<String, List<ConsultationView>> list(Actor actor, @PathVariable String code) {
        return Map.of("items", queries.ofProject(projects.visible(actor, code).id()));
    }

    /** Asks chosen departments. */
    @PostMapping("/api/projects/{code}/consultations")
    ConsultationJson ask(Actor actor, @PathVariable String code, @RequestBody Question body) {
        return one(actor, service.ask(actor, code, body));
    }

    /** One consultation. */
    @GetMapping("/api/consultations/{id}")
    ConsultationJson one(Actor actor, @PathVariable String id) {
        ConsultationView found = queries.visible(actor, id);
        return new ConsultationJson(found, queries.answers(id), actions.of(actor, new Subject("consultation", id)));
    }

    /** Waits no longer for who has not answered. */
    @PostMapping("/api/consultations/{id}/stop")
    ConsultationJson stop(Actor actor, @PathVariable String id, Version version, @RequestBody StopBody body) {
        service.stop(actor, id, version, body.reason(), body.nextHandler());
        return one(actor, id);
    }

    /** Concludes. */
    @PostMapping("/api/consultations/{id}/conclude")
    ConsultationJson conclude(Actor actor, @PathVariable String id, Version version, @RequestBody ConclusionBody body) {
        service.conclude(actor, id, version, body.conclusion());
        return one(actor, id);
    }

    /** Answers for a department. */
    @PostMapping("/api/answers/{id}/give")
    ConsultationJson give(Actor actor, @PathVariable String id, Version version, @RequestBody AnswerBody body) {
        service.give(actor, id, version, body.answer(), body.nextHandler());
        return one(actor, queries.answer(id).consultationId());
    }
}

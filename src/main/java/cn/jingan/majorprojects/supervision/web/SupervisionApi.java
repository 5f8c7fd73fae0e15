package cn.jingan.majorprojects.supervision.web;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.supervision.OrderWanted;
import cn.jingan.majorprojects.supervision.SupervisionOrder;
import cn.jingan.majorprojects.supervision.SupervisionQueries;
import cn.jingan.majorprojects.supervision.SupervisionReply;
import cn.jingan.majorprojects.supervision.SupervisionService;
import cn.jingan.majorprojects.supervision.Verdict;
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

/** 督办 for programs. */
@RestController
class SupervisionApi {
    private final SupervisionQueries queries;
    private final SupervisionService service;
    private final ProjectQueries projects;
    private final Actions actions;

    SupervisionApi(SupervisionQueries queries, SupervisionService service, ProjectQueries projects, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.projects = projects;
        this.actions = actions;
    }

    /** An order with its rounds and what this person may do with it. */
    record OrderJson(SupervisionOrder order, List<SupervisionReply> replies, List<Action> actions) {}

    /** Why it is taken back. */
    record WithdrawalBody(@Nullable String reason) {}

    /** The orders of a project, newest first. */
    @GetMapping("/api/projects/{code}/supervisions")
    Map<String, List<SupervisionOrder>> list(Actor actor, @PathVariable String code) {
        return Map.of("items", queries.ofProject(projects.visible(actor, code).id()));
    }

    /** 发出督办单. */
    @PostMapping("/api/projects/{code}/supervisions")
    OrderJson issue(Actor actor, @PathVariable String code, @RequestBody OrderWanted body) {
        return one(actor, service.issue(actor, code, body));
    }

    /** One order. */
    @GetMapping("/api/supervisions/{id}")
    OrderJson one(Actor actor, @PathVariable String id) {
        SupervisionOrder order = queries.visible(actor, id);
        return new OrderJson(order, queries.replies(id), actions.of(actor, new Subject("supervision", id)));
    }

    /** 反馈. */
    @PostMapping(path = "/api/supervisions/{id}/answer", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    OrderJson answer(Actor actor, @PathVariable String id, Version version, @ModelAttribute ReplyForm form) {
        service.answer(actor, id, version, form.given());
        return one(actor, id);
    }

    /** 复核. */
    @PostMapping("/api/supervisions/{id}/verify")
    OrderJson verify(Actor actor, @PathVariable String id, Version version, @RequestBody Verdict body) {
        service.verify(actor, id, version, body);
        return one(actor, id);
    }

    /** 撤销. */
    @PostMapping("/api/supervisions/{id}/withdraw")
    OrderJson withdraw(Actor actor, @PathVariable String id, Version version, @RequestBody WithdrawalBody body) {
        service.withdraw(actor, id, version, body.reason());
        return one(actor, id);
    }
}

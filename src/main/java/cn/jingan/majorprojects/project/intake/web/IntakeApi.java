package cn.jingan.majorprojects.project.intake.web;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.project.intake.IntakeQueries;
import cn.jingan.majorprojects.project.intake.IntakeService;
import cn.jingan.majorprojects.project.intake.IntakeView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Intake for programs. */
@RestController
class IntakeApi {
    private static final Subject ALL = new Subject("intakes", "all");

    private final IntakeQueries queries;
    private final IntakeService service;
    private final DocumentQueries documents;
    private final Actions actions;

    IntakeApi(IntakeQueries queries, IntakeService service, DocumentQueries documents, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.documents = documents;
        this.actions = actions;
    }

    /** An application with its frozen papers, oldest first, and what this person may do with it. */
    record IntakeJson(IntakeView intake, List<Document> papers, List<Action> actions) {}

    /** Applications, and what begins one. */
    record IntakesJson(List<IntakeView> items, @Nullable String next, List<Action> actions) {}

    /** Why it is opened again. */
    record Reason(@Nullable String reason) {}

    /** The applications this person may see, newest first. */
    @GetMapping("/api/intakes")
    IntakesJson list(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Page<IntakeView> page = queries.list(actor, after, limit);
        return new IntakesJson(page.items(), page.next(), actions.of(actor, ALL));
    }

    /** Begins a draft. */
    @PostMapping("/api/intakes")
    IntakeJson draft(Actor actor, @RequestBody IntakeForm body) {
        return one(actor, service.draft(actor, body.proposal()));
    }

    /** One application. */
    @GetMapping("/api/intakes/{id}")
    IntakeJson one(Actor actor, @PathVariable String id) {
        IntakeView intake = queries.visible(actor, id);
        Subject subject = new Subject("intake", id);
        return new IntakeJson(intake, documents.of(subject), actions.of(actor, subject));
    }

    /** Keeps what was changed. */
    @PostMapping("/api/intakes/{id}")
    IntakeJson save(Actor actor, @PathVariable String id, Version version, @RequestBody IntakeForm body) {
        service.save(actor, id, version, body.proposal());
        return one(actor, id);
    }

    /** Submits it. */
    @PostMapping("/api/intakes/{id}/submit")
    IntakeJson submit(Actor actor, @PathVariable String id, Version version) {
        service.submit(actor, id, version);
        return one(actor, id);
    }

    /** Opens it again. */
    @PostMapping("/api/intakes/{id}/supplement")
    IntakeJson supplement(Actor actor, @PathVariable String id, Version version, @RequestBody Reason body) {
        service.supplement(actor, id, version, body.reason());
        return one(actor, id);
    }

    /** Throws a draft away. */
    @PostMapping("/api/intakes/{id}/discard")
    Map<String, String> discard(Actor actor, @PathVariable String id, Version version) {
        service.discard(actor, id, version);
        return Map.of("discarded", id);
    }
}

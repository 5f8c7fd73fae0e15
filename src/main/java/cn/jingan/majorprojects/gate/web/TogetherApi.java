package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.Batch;
import cn.jingan.majorprojects.gate.BatchQueries;
import cn.jingan.majorprojects.gate.BatchQueries.Permitted;
import cn.jingan.majorprojects.gate.BatchService;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CommandsOfTheirOwn;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Several decisions at once, for programs. */
@RestController
class TogetherApi {
    private final BatchQueries queries;
    private final BatchService batches;

    TogetherApi(BatchQueries queries, BatchService batches) {
        this.queries = queries;
        this.batches = batches;
    }

    /** What may be decided together now, and how. */
    record PermittedJson(List<Permitted> items, List<Action> actions) {}

    /** What became of several decisions: how many went through, how many did not, each with its reason. */
    record BatchJson(String id, Verdict answer, long decided, long refused, List<Batch.Line> lines) {}

    /** What waits for this person and may be decided together. */
    @GetMapping("/api/gates/decide")
    PermittedJson permitted(Actor actor) {
        List<Permitted> permitted = queries.permitted(actor);
        return new PermittedJson(
                permitted, permitted.isEmpty() ? List.of() : List.of(queries.action(permitted, false)));
    }

    /** Decides what is ticked; answers what went through and what did not and why. */
    @CommandsOfTheirOwn
    @PostMapping("/api/gates/decide")
    BatchJson decide(Actor actor, @RequestBody TogetherForm body) {
        Batch batch = batches.decide(actor, body.together());
        return new BatchJson(batch.id(), batch.answer(), batch.decided(), batch.refused(), batch.lines());
    }
}

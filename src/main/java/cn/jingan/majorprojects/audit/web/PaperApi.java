package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.Mark;
import cn.jingan.majorprojects.audit.Marks;
import cn.jingan.majorprojects.audit.PaperActions;
import cn.jingan.majorprojects.audit.Sample;
import cn.jingan.majorprojects.audit.Samples;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Working papers for programs. */
@RestController
class PaperApi {
    private static final int USUAL = 50;

    private final Samples samples;
    private final Marks marks;
    private final Actions actions;

    PaperApi(Samples samples, Marks marks, Actions actions) {
        this.samples = samples;
        this.marks = marks;
        this.actions = actions;
    }

    /** Samples, where to go on, and what this person may do. */
    record SamplesJson(List<Sample> items, @Nullable String next, List<Action> actions) {}

    /** A sample with what was drawn. */
    record SampleJson(Sample sample, List<Samples.Line> entries) {}

    /** Marks and where to go on. */
    record MarksJson(List<Mark> items, @Nullable String next) {}

    /** What an auditor thinks of an entry. */
    record MarkBody(Mark.@Nullable Verdict mark, @Nullable String note) {}

    @GetMapping("/api/history/samples")
    SamplesJson samples(Actor actor, HistoryForm form) {
        var page = samples.list(actor, form.slice(USUAL));
        return new SamplesJson(page.items(), page.next(), actions.of(actor, PaperActions.HISTORY));
    }

    /** Draws a sample. */
    @PostMapping("/api/history/samples")
    SampleJson draw(Actor actor, @RequestBody SampleForm body) {
        return sample(actor, samples.draw(actor, body.order()));
    }

    @GetMapping("/api/history/samples/{id}")
    SampleJson sample(Actor actor, @PathVariable String id) {
        return new SampleJson(samples.sample(actor, id), samples.lines(actor, id));
    }

    @GetMapping("/api/history/marks")
    MarksJson marks(Actor actor, HistoryForm form) {
        var page = marks.list(actor, form.slice(USUAL));
        return new MarksJson(page.items(), page.next());
    }

    /** Marks an entry. */
    @PostMapping("/api/history/entries/{id}/mark")
    List<Mark> mark(Actor actor, @PathVariable String id, @RequestBody MarkBody body) {
        marks.mark(actor, id, body.mark(), body.note());
        return marks.of(actor, List.of(id));
    }
}

package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.sample.SampleOrder;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an auditor may do beside the ledger: draw a sample, mark an entry. */
@Component
public class PaperActions implements ActionSource {
    /** What samples are drawn from. */
    public static final Subject HISTORY = new Subject("history", "all");

    /** Kind of subject of an entry. */
    public static final String ENTRY = "entry";

    private static final List<String> SAMPLED = List.of(
            "gate.decided",
            "gate.prepared",
            "opinion.issued",
            "opinion.given",
            "milestone.completed",
            "milestone.verified",
            "details.recorded",
            "change.effective");

    @Override
    public List<String> types() {
        return List.of(HISTORY.type(), ENTRY);
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        Map<Subject, List<Action>> all = new HashMap<>();
        if (HistoryAccess.isAuditor(actor)) {
            subjects.forEach(subject -> all.put(subject, List.of(subject.equals(HISTORY) ? draw() : mark(subject))));
        }
        return all;
    }

    private static Action draw() {
        Option[] actions =
                SAMPLED.stream().map(action -> new Option(action, null)).toArray(Option[]::new);
        return Action.of("sample.draw", "/api/history/samples", "/history/samples")
                .required("method", Type.CHOICE, Action.options(SampleOrder.Method.class))
                .required("size", Type.NUMBER)
                .optional("action", Type.CHOICE, actions)
                .optional("project", Type.TEXT)
                .optional("seed", Type.TEXT);
    }

    private static Action mark(Subject entry) {
        String path = "/history/entries/" + entry.id() + "/mark";
        Option[] verdicts = Stream.of(Mark.Verdict.values())
                .map(verdict -> new Option(verdict.name(), null))
                .toArray(Option[]::new);
        return Action.of("entry.mark", "/api" + path, path)
                .required("mark", Type.CHOICE, verdicts)
                .optional("note", Type.TEXTAREA);
    }
}

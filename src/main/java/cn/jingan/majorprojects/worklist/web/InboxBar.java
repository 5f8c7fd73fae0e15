package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ticked;
import cn.jingan.majorprojects.worklist.SeveralActions;
import cn.jingan.majorprojects.worklist.SeveralActions.Step;
import cn.jingan.majorprojects.worklist.WorkItem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The line below the rows of the inbox, with what may be done with those that are ticked. */
@Component
class InboxBar {
    private final SeveralActions several;

    InboxBar(SeveralActions several) {
        this.several = several;
    }

    /**
     * The line.
     *
     * @param action the form, which the tasks are ticked in
     * @param allowed what each task allows, by its id
     */
    record Bar(Action action, Map<String, Set<Step>> allowed) {

        /** The steps that any of the rows allows. */
        public List<Step> steps() {
            return Arrays.stream(Step.values())
                    .filter(step -> allowed.values().stream().anyMatch(steps -> steps.contains(step)))
                    .toList();
        }

        /** Whether that one can be ticked at all. */
        public boolean offers(WorkItem item) {
            return !of(item).isEmpty();
        }

        /** What that one allows, between spaces. */
        public String allows(WorkItem item) {
            return of(item).stream().map(Step::name).collect(Collectors.joining(" "));
        }

        /** What is sent where that one is ticked. */
        public String tick(WorkItem item) {
            return Ticked.text(item.id(), item.version());
        }

        private Set<Step> of(WorkItem item) {
            return allowed.getOrDefault(item.id(), Set.of());
        }
    }

    /** The line below these rows; null where nothing can be done with several of them. */
    @Nullable
    Bar of(Actor actor, BoxRequest wanted, List<WorkItem> items) {
        if (!wanted.chosen().waits()) {
            return null;
        }
        Action action = Action.of("items", wanted.here(), wanted.here()).with(several.field(items, false));
        Bar bar = new Bar(action, several.allowed(actor, items));
        return bar.steps().isEmpty() ? null : bar;
    }
}

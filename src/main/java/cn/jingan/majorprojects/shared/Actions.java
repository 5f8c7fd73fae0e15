package cn.jingan.majorprojects.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Asks every module what a person may do with its things. */
@Component
public class Actions {
    private final Supplier<List<ActionSource>> sources;
    private final ObjectProvider<TaskHindrances> tasks;

    Actions(ObjectProvider<ActionSource> sources, ObjectProvider<TaskHindrances> tasks) {
        this.sources = SingletonSupplier.of(() -> sources.stream().toList());
        this.tasks = tasks;
    }

    /** The actions of each subject for this person now; one call to each module that is concerned. */
    public Map<Subject, List<Action>> of(Actor actor, Collection<Subject> subjects) {
        Map<Subject, List<Action>> all = new HashMap<>();
        sources.get().forEach(source -> {
            List<Subject> known = subjects.stream()
                    .filter(subject -> source.types().contains(subject.type()))
                    .distinct()
                    .toList();
            if (!known.isEmpty()) {
                source.actions(actor, known).forEach((subject, own) -> all.merge(subject, own, Actions::both));
            }
        });
        return all;
    }

    private static List<Action> both(List<Action> first, List<Action> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The actions of one subject for this person now. */
    public List<Action> of(Actor actor, Subject subject) {
        return of(actor, List.of(subject)).getOrDefault(subject, List.of());
    }

    /**
     * What a page about the subject shows of them: all as {@code actions}; the {@code name} of the one that it is opened
     * for, null for none; and that one as in {@link #step}.
     */
    public Map<String, Object> shown(Actor actor, Subject subject, @Nullable String name) {
        List<Action> all = of(actor, subject);
        Map<String, Object> shown = new HashMap<>();
        shown.put("actions", all);
        shown.put("name", name);
        if (name != null && !name.isEmpty()) {
            shown.putAll(step(actor, subject, name, all));
        }
        return shown;
    }

    /**
     * The one action that a page is opened for: as {@code action}, if this person may do it now; else as {@code hindrance}
     * what stands against it.
     */
    public Map<String, Object> step(Actor actor, Subject subject, String name) {
        return step(actor, subject, name, of(actor, subject));
    }

    /** The same among actions that were asked for before. */
    public Map<String, Object> step(Actor actor, Subject subject, String name, List<Action> all) {
        Optional<Action> offered =
                all.stream().filter(action -> action.name().equals(name)).findFirst();
        Optional<RuleViolation> hindrance =
                offered.isPresent() ? ofTask(actor, subject, name) : hindrance(actor, subject, name);
        Map<String, Object> step = new HashMap<>();
        hindrance.ifPresent(why -> step.put("hindrance", why.broken().get(0)));
        offered.filter(action -> hindrance.isEmpty()).ifPresent(action -> step.put("action", action));
        return step;
    }

    private Optional<RuleViolation> ofTask(Actor actor, Subject subject, String name) {
        return tasks.stream()
                .flatMap(each -> each.against(actor, name, subject.id()).stream())
                .findFirst();
    }

    /** What stands against this person doing that now; empty where nothing does, and where no module says it. */
    private Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        return sources.get().stream()
                .filter(source -> source.types().contains(subject.type()))
                .flatMap(source -> source.hindrance(actor, subject, name).stream())
                .findFirst();
    }

    /** The action of that name, if this person may do it now. */
    public Optional<Action> find(Actor actor, Subject subject, String name) {
        return of(actor, subject).stream()
                .filter(action -> action.name().equals(name))
                .findFirst();
    }
}

package cn.jingan.majorprojects.shared;

import cn.jingan.majorprojects.shared.TaskHindrances.Step;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

    /** The actions of each subject for this person now: what is offered, but for steps whose task another person has. */
    public Map<Subject, List<Action>> of(Actor actor, Collection<Subject> subjects) {
        Map<Subject, List<Action>> all = offered(actor, subjects);
        Set<Step> steps = all.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(action -> step(each.getKey(), action)))
                .collect(Collectors.toSet());
        Set<Step> closed = tasks.stream()
                .flatMap(each -> each.closed(actor, steps).stream())
                .collect(Collectors.toSet());
        if (!closed.isEmpty()) {
            all.replaceAll((subject, actions) -> actions.stream()
                    .filter(action -> !closed.contains(step(subject, action)))
                    .toList());
        }
        return all;
    }

    private static Step step(Subject subject, Action action) {
        return new Step(action.name(), subject.id());
    }

    /** What each subject offers this person, whoever has the task of it; one call to each module that is concerned. */
    public Map<Subject, List<Action>> offered(Actor actor, Collection<Subject> subjects) {
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
        if (offered.isPresent()) {
            return Map.of("action", offered.get());
        }
        Map<String, Object> step = new HashMap<>();
        hindrance(actor, subject, name)
                .or(() -> ofTask(actor, subject, name))
                .ifPresent(why -> step.put("hindrance", why.broken().get(0)));
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

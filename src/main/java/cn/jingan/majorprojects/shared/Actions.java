package cn.jingan.majorprojects.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Asks every module what a person may do with its things. */
@Component
public class Actions {
    private final Supplier<List<ActionSource>> sources;

    Actions(ObjectProvider<ActionSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.stream().toList());
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

    /** The action of that name, if this person may do it now. */
    public Optional<Action> find(Actor actor, Subject subject, String name) {
        return of(actor, subject).stream()
                .filter(action -> action.name().equals(name))
                .findFirst();
    }
}

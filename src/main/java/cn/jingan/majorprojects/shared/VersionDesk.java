package cn.jingan.majorprojects.shared;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What every command on a draft does first and last: look who acts, lock, save, tell. Each module that has versions makes a
 * bean of its own of it.
 *
 * @param <T> the versions
 */
public class VersionDesk<T extends Versioned> {
    private final String word;
    private final VersionStore<T> store;
    private final ApplicationEventPublisher events;

    /** A desk of that word, which begins the names of its events: {@code template.submitted}. */
    protected VersionDesk(String word, VersionStore<T> store, ApplicationEventPublisher events) {
        this.word = word;
        this.store = store;
        this.events = events;
    }

    /** The system administrator who acts; refuses everybody else. */
    public static Acting administrator(Actor actor) {
        return actor.as("SYSTEM_ADMIN").orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
    }

    /** The version, locked, as the person saw it. */
    public final T lock(String id, Version seen) {
        T draft = store.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        seen.require(draft.version());
        return draft;
    }

    /**
     * Numbers of the approved versions of the same, locked. They are read once more when the lock is had: who waited for
     * another approval has a list from before it.
     */
    final List<Integer> lockApproved(T draft) {
        List<Integer> before = store.lockApproved(draft.key());
        return before.isEmpty() ? before : store.lockApproved(draft.key());
    }

    /** Writes it. */
    public final void save(T draft) {
        if (store.update(draft) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    /** Tells the history. */
    public final void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    /** What the history is told of that draft. */
    public final DomainEvent event(Acting by, String what, T draft) {
        return event(by, what, draft.id(), draft.name());
    }

    /** The same of one that is only begun. */
    public final DomainEvent event(Acting by, String what, String id, String name) {
        return DomainEvent.of(by, word + "." + what, null, word, id, name);
    }
}

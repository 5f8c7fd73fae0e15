package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What substitutes did and in whose place. Both have done it: neither the substitute nor the person they stood for may
 * do a later step that the separation of duties keeps from whoever did the earlier.
 */
@Component
public class StandIns {
    private final Substitutions substitutions;
    private final Clock clock;

    StandIns(Substitutions substitutions, Clock clock) {
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /**
     * Something a substitute did.
     *
     * @param subjectId id of what it was done to
     * @param action as the history names it
     * @param personId the substitute
     * @param onBehalfOf the absent holder of the post
     */
    public record Act(
            String id,
            String subjectId,
            String action,
            String personId,
            String onBehalfOf,
            String post,
            String department,
            Instant doneAt) {}

    /** Remembers what a substitute did, in the transaction in which it was done. */
    @EventListener
    void on(DomainEvent event) {
        String absent = event.by().onBehalfOf();
        if (absent != null) {
            substitutions.insertAct(new Act(
                    Ids.next(),
                    event.subjectId(),
                    event.action(),
                    event.by().personId(),
                    absent,
                    event.by().post(),
                    event.by().department(),
                    clock.instant()));
        }
    }

    /** The people, and those in whose place they did something to one of the subjects. */
    public Set<String> with(Collection<String> people, Collection<String> subjects) {
        Set<String> all = new HashSet<>(people);
        if (!people.isEmpty() && !subjects.isEmpty()) {
            all.addAll(substitutions.stoodFor(people, subjects));
        }
        return all;
    }

    /** What substitutes did to those things, earliest first. */
    public List<Act> of(Collection<String> subjects) {
        return subjects.isEmpty() ? List.of() : substitutions.acts(subjects);
    }
}

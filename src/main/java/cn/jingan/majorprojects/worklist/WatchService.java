package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 关注: whoever watches a project gets its decisions and its changes of stage and state for reading. */
@Service
public class WatchService {
    private final Copies copies;
    private final CaseAccess access;
    private final Cases cases;
    private final Clock clock;

    WatchService(Copies copies, CaseAccess access, Cases cases, Clock clock) {
        this.copies = copies;
        this.access = access;
        this.cases = cases;
        this.clock = clock;
    }

    /** Watches the project; watching it twice is watching it. */
    @Transactional
    public void watch(Actor actor, String code) {
        access.requireVisible(actor, code);
        Cases.Title title = cases.title(code);
        copies.watch(new Watch(actor.personId(), code, title.number(), title.name(), clock.instant()));
    }

    /** Watches the project no longer. */
    @Transactional
    public void unwatch(Actor actor, String code) {
        access.requireVisible(actor, code);
        copies.unwatch(actor.personId(), code);
    }

    /** Sends what a watched project saw to those who watch it, in the transaction in which it happened. */
    @EventListener
    void on(DomainEvent event) {
        String project = event.project();
        if (project == null || !isTold(event)) {
            return;
        }
        List<SentCopy> told = copies.watchers(project).stream()
                .map(watch -> copy(event, watch))
                .toList();
        if (!told.isEmpty()) {
            copies.insert(told);
        }
    }

    private static boolean isTold(DomainEvent event) {
        return event.action().endsWith(".decided") || moved(event).isPresent();
    }

    private static Optional<DomainEvent.Change> moved(DomainEvent event) {
        return event.changes().stream()
                .filter(change -> List.of("stage", "runState").contains(change.field()) && change.before() != null)
                .findFirst();
    }

    /** How a gate was decided, as the end of the kind. */
    private static String verdict(DomainEvent event) {
        return event.action().equals("gate.decided")
                ? event.changes().stream()
                        .filter(change -> change.field().equals("verdict"))
                        .map(change -> "." + change.after())
                        .findFirst()
                        .orElse("")
                : "";
    }

    private SentCopy copy(DomainEvent event, Watch watch) {
        return new SentCopy(
                Ids.next(),
                watch.project(),
                watch.projectNumber(),
                watch.projectName(),
                "watch." + event.action() + verdict(event),
                moved(event).map(DomainEvent.Change::after).orElse(event.label()),
                "/projects/" + watch.project() + "/history",
                "",
                "",
                SentCopy.toPerson(watch.personId()),
                null,
                null,
                clock.instant());
    }
}

package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Notice;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears what happens and puts what people should hear into the outbox, in the same transaction. */
@Component
class NoticeCollector implements SmartLifecycle {
    /** After the seeds, before the server: what is loaded at the first start is no news. */
    private static final int AFTER_SEEDS = 1000;

    private static final int PART = 100;
    private static final Set<String> ADMISSION = Set.of("project.admitted", "project.notAdmitted");
    private static final List<Holding> LEAD =
            List.of(new Holding("OFFICER", Notice.LEAD), new Holding("HEAD", Notice.LEAD));

    private final Outbox outbox;
    private final Clock clock;
    private volatile boolean listening;

    NoticeCollector(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void hear(Notice notice) {
        if (listening) {
            Instant now = clock.instant();
            gathering().add(doer -> Outgoing.notice(notice, doer, now));
        }
    }

    @EventListener
    void hear(Notice.Settled settled) {
        if (listening) {
            Instant now = clock.instant();
            gathering().add(doer -> Outgoing.settle(settled.about(), now));
        }
    }

    @EventListener
    void hear(DomainEvent event) {
        if (listening && TransactionSynchronizationManager.isSynchronizationActive()) {
            gathering().doneBy(event.by());
            if (event.action().equals("project.stage")) {
                event.changes().forEach(change -> progress(event, event.action(), "stage." + change.after()));
            } else if (ADMISSION.contains(event.action())) {
                progress(event, event.action(), event.label());
            }
        }
    }

    private void progress(DomainEvent event, String action, String label) {
        String page = "/projects/" + event.project();
        hear(Notice.of(Notice.Kind.PROGRESS, "notice." + action, label, event.project(), page, LEAD));
    }

    private Gathering gathering() {
        return Gathering.present(this::write);
    }

    private void write(List<Outgoing> rows) {
        Instant now = clock.instant();
        for (int from = 0; from < rows.size(); from += PART) {
            outbox.insertAll(rows.subList(from, Math.min(rows.size(), from + PART)), now);
        }
    }

    @Override
    public int getPhase() {
        return AFTER_SEEDS;
    }

    @Override
    public void start() {
        listening = true;
    }

    @Override
    public void stop() {
        listening = false;
    }

    @Override
    public boolean isRunning() {
        return listening;
    }
}

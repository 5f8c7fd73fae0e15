package cn.jingan.majorprojects.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a draft comes into force, whatever it is a version of: its author asks, a second administrator approves. What was begun
 * before its day stays under the version of its own day.
 *
 * @param <T> the versions
 */
@Transactional
public abstract class VersionApproval<T extends Versioned> {
    private final VersionDesk<T> desk;
    private final Clock clock;

    /** With the desk of its module. */
    protected VersionApproval(VersionDesk<T> desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Asks for approval from that day on, with the reason of the change. */
    public void submit(Actor actor, String id, Version seen, @Nullable LocalDate from, @Nullable String reason) {
        Acting by = VersionDesk.administrator(actor);
        T draft = desk.lock(id, seen);
        draft.draft().submit(by.personId(), from, reason, LocalDate.now(clock), clock.instant());
        requireSound(draft, desk.lockApproved(draft));
        desk.save(draft);
        desk.tell(desk.event(by, "submitted", draft)
                .change("validFrom", null, from)
                .saying(reason));
    }

    /** Approves: from its day on, what begins does so under it; what runs keeps the version it began with. */
    public void approve(Actor actor, String id, Version seen) {
        Acting by = VersionDesk.administrator(actor);
        T draft = desk.lock(id, seen);
        draft.draft().requireDecidable(by.personId());
        List<Integer> approved = desk.lockApproved(draft);
        requireSound(draft, approved);
        int number = number(draft, approved.stream().max(Integer::compare).orElse(0) + 1);
        draft.approve(by.personId(), number, LocalDate.now(clock), clock.instant());
        desk.save(draft);
        desk.tell(desk.event(by, "approved", draft)
                .change("validFrom", null, draft.draft().from())
                .under(draft.key() + "@" + number));
    }

    /** Gives it back to its author with the reason. */
    public void giveBack(Actor actor, String id, Version seen, @Nullable String reason) {
        Acting by = VersionDesk.administrator(actor);
        T draft = desk.lock(id, seen);
        draft.draft().giveBack(by.personId(), reason);
        desk.save(draft);
        desk.tell(desk.event(by, "returned", draft).saying(reason));
    }

    /** Its author gives it up. */
    public void discard(Actor actor, String id, Version seen) {
        Acting by = VersionDesk.administrator(actor);
        T draft = desk.lock(id, seen);
        draft.draft().discard(by.personId());
        desk.save(draft);
        desk.tell(desk.event(by, "discarded", draft));
    }

    private void requireSound(T draft, List<Integer> approved) {
        Looked looked = look(draft);
        VersionDraft.requireSound(draft.baseNo(), approved, looked.changes(), looked.faults());
    }

    /** Looks through the draft, against the newest approved version. */
    protected abstract Looked look(T draft);

    /** The number under which it is approved: the next, unless somebody else counts. */
    protected int number(T draft, int next) {
        return next;
    }

    /**
     * What was found.
     *
     * @param changes how many rows differ
     * @param faults how many faults there are
     */
    public record Looked(int changes, int faults) {}
}

package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks and notes of auditors on entries. The ledger keeps that one was made; what it says stays outside. */
@Service
public class Marks {
    private static final int NOTE = 2000;

    private final Papers papers;
    private final EntryViews views;
    private final HistoryAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Marks(Papers papers, EntryViews views, HistoryAccess access, ApplicationEventPublisher events, Clock clock) {
        this.papers = papers;
        this.views = views;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Marks an entry, with a note or without; a problem needs its note. */
    @Transactional
    public void mark(Actor actor, String entryId, Mark.@Nullable Verdict verdict, @Nullable String note) {
        Acting by = HistoryAccess.auditor(actor);
        Entry entry = entry(actor, entryId);
        new Refusals()
                .chosen("mark", verdict)
                .required("note", verdict == Mark.Verdict.EXCEPTION ? note : "-")
                .atMost(NOTE, "note", note)
                .refuse();
        papers.insertMark(new Mark(
                Ids.next(),
                entry.id(),
                entry.chain(),
                entry.seq(),
                Objects.requireNonNull(verdict),
                Objects.requireNonNullElse(note, "").strip(),
                by.personId(),
                by.post(),
                by.department(),
                Entry.utc(clock.instant())));
        events.publishEvent(
                DomainEvent.of(by, "history.marked", null, "entry", entry.id(), entry.chain() + " " + entry.seq()));
    }

    private Entry entry(Actor actor, String id) {
        Entry entry = Optional.of(id)
                .filter(Ids::isId)
                .flatMap(views::find)
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        access.requireReadable(actor, entry.chain());
        return entry;
    }

    /** Whether this person has marks to read and to make. */
    public boolean keeps(Actor actor) {
        return HistoryAccess.isAuditor(actor);
    }

    /** All marks, newest first. */
    public Page<Mark> list(Actor actor, HistorySlice slice) {
        HistoryAccess.auditor(actor);
        return Page.of(papers.marks(slice.after(), slice.limit() + 1), slice.limit(), Mark::id);
    }

    /** The marks of those entries, newest first; nothing for who is no auditor. */
    public List<Mark> of(Actor actor, Collection<String> entries) {
        return entries.isEmpty() || !keeps(actor) ? List.of() : papers.marksOf(entries);
    }
}

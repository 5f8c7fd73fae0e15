package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.sample.Draw;
import cn.jingan.majorprojects.audit.sample.Drawn;
import cn.jingan.majorprojects.audit.sample.SampleOrder;
import cn.jingan.majorprojects.audit.seal.SealedHead;
import cn.jingan.majorprojects.audit.seal.SealedLedger;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Samples that auditors draw from the sealed history. Each is kept as it was drawn and can be drawn again. */
@Service
public class Samples {
    /** How many entries a sample has at most. */
    public static final int MOST = 500;

    private static final int SEED = 60;

    private final Draw draw;
    private final Papers papers;
    private final SealedLedger ledger;
    private final HistoryItems items;
    private final EntryViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * An entry of a sample.
     *
     * @param drawn how it was drawn
     * @param item the entry
     */
    public record Line(Drawn drawn, HistoryItem item) {}

    Samples(
            Draw draw,
            Papers papers,
            SealedLedger ledger,
            HistoryItems items,
            EntryViews views,
            ApplicationEventPublisher events,
            Clock clock) {
        this.draw = draw;
        this.papers = papers;
        this.ledger = ledger;
        this.items = items;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Draws below the newest head and keeps what was drawn; returns the sample's id.
     *
     * @throws RuleViolation when nothing is sealed, or nothing can be drawn
     */
    @Transactional
    public String draw(Actor actor, SampleOrder order) {
        Acting by = HistoryAccess.auditor(actor);
        requireSound(order);
        SealedHead head = ledger.newest().orElseThrow(() -> new RuleViolation(AuditRule.NOTHING_SEALED));
        Draw.Result result = draw.draw(order, head.size());
        if (result.drawn().isEmpty()) {
            throw new RuleViolation(AuditRule.NOTHING_TO_DRAW);
        }
        Sample sample = sample(by, order, head.size(), result.population());
        papers.insertSample(sample);
        papers.insertDrawn(sample.id(), result.drawn());
        events.publishEvent(drawn(by, sample));
        return sample.id();
    }

    private static void requireSound(SampleOrder order) {
        if (order.wanted() < 1 || order.wanted() > MOST) {
            throw RuleViolation.at("size", AuditRule.SAMPLE_SIZE_OUT_OF_RANGE, MOST);
        }
        if (order.seed().length() > SEED) {
            throw RuleViolation.at("seed", SharedRule.TEXT_TOO_LONG, SEED);
        }
    }

    private Sample sample(Acting by, SampleOrder order, long size, long population) {
        return new Sample(
                Ids.next(),
                order.method(),
                order.seed(),
                order.wanted(),
                order.project(),
                order.action(),
                size,
                population,
                by.personId(),
                by.post(),
                by.department(),
                Entry.utc(clock.instant()));
    }

    private static DomainEvent drawn(Acting by, Sample sample) {
        return DomainEvent.of(by, "history.sampled", null, "sample", sample.id(), sample.id())
                .change("method", null, sample.method())
                .change("seed", null, sample.seed())
                .change("wanted", null, sample.wanted())
                .change("project", null, sample.project())
                .change("action", null, sample.action())
                .change("head", null, sample.headSize());
    }

    /** Samples, newest first. */
    public Page<Sample> list(Actor actor, HistorySlice slice) {
        HistoryAccess.auditor(actor);
        return Page.of(papers.samples(slice.after(), slice.limit() + 1), slice.limit(), Sample::id);
    }

    /** One sample. */
    public Sample sample(Actor actor, String id) {
        HistoryAccess.auditor(actor);
        return papers.sample(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** What was drawn in it, in the order of drawing. */
    public List<Line> lines(Actor actor, String id) {
        List<Drawn> drawn = papers.drawn(sample(actor, id).id());
        List<HistoryItem> named =
                items.named(views.all(drawn.stream().map(Drawn::entryId).toList()));
        return drawn.stream()
                .flatMap(each -> named.stream()
                        .filter(item -> item.id().equals(each.entryId()))
                        .map(item -> new Line(each, item)))
                .toList();
    }

    /** Draws it again from seed and history; returns whether the same came out. */
    public boolean again(Actor actor, String id) {
        Sample sample = sample(actor, id);
        Draw.Result again = draw.draw(sample.order(), sample.headSize());
        return again.population() == sample.population()
                && places(again.drawn()).equals(places(papers.drawn(id)));
    }

    private static List<String> places(List<Drawn> drawn) {
        return drawn.stream().map(each -> each.no() + " " + each.entryId()).toList();
    }
}

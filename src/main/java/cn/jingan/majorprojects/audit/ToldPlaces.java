package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.seal.SealedLedger;
import cn.jingan.majorprojects.shared.HistoryPlaces;
import cn.jingan.majorprojects.shared.Subject;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells other modules where the history has something of a case, and which signed head covers it. */
@Component
class ToldPlaces implements HistoryPlaces {
    private static final int MOST = 2000;

    private final EntryViews views;
    private final SealedLedger ledger;

    ToldPlaces(EntryViews views, SealedLedger ledger) {
        this.views = views;
        this.ledger = ledger;
    }

    @Override
    public List<Place> of(String project, Subject subject, String action) {
        return views.ofSubjects(project, List.of(subject.id()), MOST).stream()
                .filter(entry -> entry.subjectType().equals(subject.type()))
                .filter(entry -> entry.action().equals(action))
                .map(this::place)
                .toList();
    }

    private Place place(Entry entry) {
        return new Place(
                entry.id(),
                entry.seq(),
                entry.recordedAt().toInstant(ZoneOffset.UTC),
                entry.hash(),
                entry.content().digests(),
                sealed(entry));
    }

    private @Nullable Sealed sealed(Entry entry) {
        return ledger.place(entry.chain(), entry.seq())
                .flatMap(leaf -> ledger.covering(leaf.index() + 1)
                        .map(head -> new Sealed(
                                leaf.index(),
                                head.size(),
                                HexFormat.of().formatHex(head.root()),
                                head.signed(),
                                ledger.keyId(head))))
                .orElse(null);
    }
}

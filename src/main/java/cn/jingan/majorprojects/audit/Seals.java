package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.proof.HashTree;
import cn.jingan.majorprojects.audit.replay.Replay;
import cn.jingan.majorprojects.audit.replay.ReplayDuty;
import cn.jingan.majorprojects.audit.seal.Duty;
import cn.jingan.majorprojects.audit.seal.KnownKey;
import cn.jingan.majorprojects.audit.seal.LedgerSettings;
import cn.jingan.majorprojects.audit.seal.SealedHead;
import cn.jingan.majorprojects.audit.seal.SealedLedger;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Heads, proofs and keys of the sealed ledger, for those who may search the history. */
@Service
public class Seals {
    private static final String ADMINISTRATOR = "AUDIT_ADMIN";
    private static final HexFormat HEX = HexFormat.of();

    private final SealedLedger ledger;
    private final HistoryAccess access;
    private final LedgerSettings settings;
    private final ReplayDuty replay;
    private final ApplicationEventPublisher events;

    Seals(
            SealedLedger ledger,
            HistoryAccess access,
            LedgerSettings settings,
            ReplayDuty replay,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.access = access;
        this.settings = settings;
        this.replay = replay;
        this.events = events;
    }

    /** How the sealing stands. */
    public SealState state(Actor actor) {
        requireSearcher(actor);
        SealedHead newest = ledger.newest().orElse(null);
        return new SealState(
                newest,
                newest == null ? null : HEX.formatHex(newest.root()),
                ledger.waiting(),
                ledger.duty(Duty.SEAL),
                ledger.duty(Duty.INDEX),
                ledger.duty(Duty.HEADS),
                ledger.duty(Duty.MAIL),
                ledger.duty(Duty.REPLAY),
                settings.headFile().toAbsolutePath().toString(),
                ledger.keys(),
                settings.secondTree());
    }

    /** The newest head as it was signed. */
    public String checkpoint(Actor actor) {
        requireSearcher(actor);
        return ledger.newest().map(SealedHead::note).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The public keys, one a line, oldest first. */
    public String keys(Actor actor) {
        requireSearcher(actor);
        StringBuilder text = new StringBuilder();
        ledger.keys().forEach(key -> text.append(key.vkey()).append('\n'));
        return text.toString();
    }

    /** Whether this person may change the key that signs. */
    public boolean changesKeys(Actor actor) {
        return actor.holdsAny(ADMINISTRATOR);
    }

    /** Makes a new key; it signs from the next head on, which the old key signs too. */
    @Transactional
    public void changeKey(Actor actor) {
        Acting by = actor.as(ADMINISTRATOR).orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
        KnownKey key = ledger.changeKey();
        events.publishEvent(DomainEvent.of(by, "ledger.keyChanged", null, "key", key.id(), key.id())
                .change("key", null, key.vkey()));
    }

    /** Rebuilds the state of everything from the history alone and compares it with the tables. */
    @Transactional
    public Replay.Result replay(Actor actor) {
        Acting by = actor.as(ADMINISTRATOR).orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
        Replay.Result result = replay.run();
        events.publishEvent(DomainEvent.of(by, "ledger.replayed", null, "ledger", "replay", "全部历史")
                .change("chains", null, result.chains())
                .change("differences", null, result.differences().size()));
        return result;
    }

    /** That an entry stands in the tree of the newest head; says so too while it still waits. */
    public Inclusion inclusion(Actor actor, String chain, long seq) {
        access.requireReadable(actor, chain);
        SealedHead head = ledger.newest().orElse(null);
        return ledger.place(chain, seq)
                .filter(leaf -> head != null && leaf.index() < head.size())
                .map(leaf -> Inclusion.of(leaf, java.util.Objects.requireNonNull(head), ledger.tree()))
                .orElseGet(() -> Inclusion.waiting(chain, seq));
    }

    /**
     * That the tree of one size is the beginning of the tree of another.
     *
     * @throws RuleViolation when the newest head has not reached the sizes, or they are in the wrong order
     */
    public Consistency consistency(Actor actor, long from, long to) {
        requireSearcher(actor);
        long size = ledger.newest().map(SealedHead::size).orElse(0L);
        if (from < 0 || from > to || to > size) {
            throw RuleViolation.at("to", AuditRule.SIZE_OUT_OF_RANGE, size);
        }
        HashTree tree = ledger.tree();
        List<String> path =
                tree.consistency(from, to).stream().map(HEX::formatHex).toList();
        return new Consistency(from, HEX.formatHex(tree.root(from)), to, HEX.formatHex(tree.root(to)), path);
    }

    private void requireSearcher(Actor actor) {
        access.searchable(actor, HistoryFilter.ALL);
    }
}

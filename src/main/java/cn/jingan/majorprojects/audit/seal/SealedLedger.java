package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.proof.HashTree;
import cn.jingan.majorprojects.audit.proof.NoteKey;
import cn.jingan.majorprojects.audit.proof.SigningKey;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the sealed ledger can say of itself: heads, places, proofs, keys, and how its duties go. */
@Component
public class SealedLedger {
    private static final int NOTED = 500;

    private final Leaves leaves;
    private final LedgerTree tree;
    private final Checkpoints checkpoints;
    private final KeyRing keys;
    private final SealerLease lease;
    private final Duties duties;
    private final Sealer sealer;
    private final Clock clock;

    SealedLedger(
            Leaves leaves,
            LedgerTree tree,
            Checkpoints checkpoints,
            KeyRing keys,
            SealerLease lease,
            Duties duties,
            Sealer sealer,
            Clock clock) {
        this.leaves = leaves;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.lease = lease;
        this.duties = duties;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** The newest head. */
    public Optional<SealedHead> newest() {
        return checkpoints.last();
    }

    /** The head of that size. */
    public Optional<SealedHead> head(long size) {
        return checkpoints.find(size);
    }

    /** The first head whose tree has at least that size. */
    public Optional<SealedHead> covering(long size) {
        return checkpoints.covering(size);
    }

    /** The id of the newest key that signed the head. */
    public String keyId(SealedHead head) {
        return keys.all().stream()
                .filter(key -> key.no() == head.keyNo())
                .map(KnownKey::id)
                .findFirst()
                .orElse("");
    }

    /** The heads of larger trees, smallest first. */
    public List<SealedHead> headsAfter(long size, int limit) {
        return checkpoints.after(size, limit);
    }

    /** How many entries wait for their place. */
    public long waiting() {
        return leaves.countWaiting();
    }

    /** The place of an entry; empty while it waits. */
    public Optional<Leaf> place(String chain, long seq) {
        return leaves.find(chain, seq);
    }

    /** The tree for one piece of work. */
    public HashTree tree() {
        return tree.of(Tree.SHA256);
    }

    /** How a duty goes. */
    public Duty duty(String name) {
        return duties.find(name);
    }

    /** Notes that a duty was done, or why not. */
    public void note(String name, long reached, @Nullable String failure) {
        duties.done(name, reached, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (failure != null) {
            failed(name, failure);
        }
    }

    /** Notes why a duty could not be done. */
    public void failed(String name, String failure) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        duties.failed(name, failure.substring(0, Math.min(failure.length(), NOTED)), now);
    }

    /** Whether the ledger's duties are this node's now. */
    public boolean leads() {
        return sealer.held().isPresent();
    }

    /** The public keys, oldest first. */
    public List<KnownKey> keys() {
        return keys.all();
    }

    /** The private half, where this node has its file. */
    public Optional<SigningKey> secret(KnownKey key) {
        return keys.find(key);
    }

    /** Makes a new key that takes over with the next head; within a transaction. */
    public KnownKey changeKey() {
        lease.lockFence();
        return keys.add(NoteKey.Kind.ED25519);
    }
}

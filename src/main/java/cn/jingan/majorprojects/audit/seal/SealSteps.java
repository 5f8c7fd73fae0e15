package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.proof.Checkpoint;
import cn.jingan.majorprojects.audit.proof.Note;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of sealing, one transaction each. Every step first locks the sealer's row and ends unless the fence is still
 * the present one: a sealer that was thought dead adds nothing, and what a killed one left is a state like any other.
 */
@Component
class SealSteps {
    private static final int MOST = 1 << 16;

    private final SealerLease lease;
    private final Leaves leaves;
    private final LedgerTree tree;
    private final Checkpoints checkpoints;
    private final KeyRing keys;
    private final Duties duties;
    private final LedgerSettings settings;
    private final Clock clock;

    SealSteps(
            SealerLease lease,
            Leaves leaves,
            LedgerTree tree,
            Checkpoints checkpoints,
            KeyRing keys,
            Duties duties,
            LedgerSettings settings,
            Clock clock) {
        this.lease = lease;
        this.leaves = leaves;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.duties = duties;
        this.settings = settings;
        this.clock = clock;
    }

    /** Gives waiting entries their places; whether more may wait. */
    @Transactional
    public boolean place(long fence, int most) {
        if (lease.lockFence() != fence) {
            return false;
        }
        for (int limit = most; limit <= MOST; limit *= 2) {
            List<Unsealed> waiting = leaves.waiting(limit);
            List<Unsealed> ready = waiting.isEmpty() ? waiting : ReadyOrder.of(waiting, ends(waiting));
            if (!ready.isEmpty()) {
                add(ready);
            }
            if (!ready.isEmpty() || waiting.size() < limit) {
                return waiting.size() == limit;
            }
        }
        return false;
    }

    private Map<String, Long> ends(List<Unsealed> waiting) {
        return leaves.ends(waiting.stream().map(Unsealed::chain).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(ChainEnd::chain, ChainEnd::seq));
    }

    private void add(List<Unsealed> ready) {
        long from = leaves.size();
        var hash = Tree.SHA256.hash();
        List<Leaf> fresh = new ArrayList<>(ready.size());
        for (Unsealed entry : ready) {
            byte[] leaf = hash.leaf(entry.canonical());
            fresh.add(new Leaf(from + fresh.size(), entry.entryId(), entry.chain(), entry.seq(), leaf));
        }
        tree.extend(Tree.SHA256, from, fresh.stream().map(Leaf::hash).toList());
        leaves.insert(fresh);
        leaves.forget(fresh);
    }

    /** Lets the second tree follow the first; whether it is still behind. */
    @Transactional
    public boolean follow(long fence, int most) {
        if (!settings.secondTree() || lease.lockFence() != fence) {
            return false;
        }
        long from = leaves.secondSize();
        var hash = Tree.SM3.hash();
        List<byte[]> fresh =
                leaves.contents(from, most).stream().map(hash::leaf).toList();
        if (!fresh.isEmpty()) {
            tree.extend(Tree.SM3, from, fresh);
            leaves.insertSecond(from, fresh);
        }
        return fresh.size() == most;
    }

    /** Signs the tree as it is now, unless a head says so already. */
    @Transactional
    public Optional<SealedHead> sign(long fence) {
        if (lease.lockFence() != fence) {
            return Optional.empty();
        }
        keys.prepare();
        long size = leaves.size();
        Optional<SealedHead> last = checkpoints.last();
        if (size == last.map(SealedHead::size).orElse(0L)) {
            return Optional.empty();
        }
        SealedHead head = head(size, last.map(SealedHead::keyNo).orElse(0), fence);
        checkpoints.insert(head);
        duties.done(Duty.SEAL, size, head.signedAt());
        return Optional.of(head);
    }

    private SealedHead head(long size, int lastKey, long fence) {
        KeyRing.Signers signers = keys.signers(lastKey);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        byte[] root = tree.of(Tree.SHA256).root(size);
        Checkpoint checkpoint = Checkpoint.of(settings.origin(), size, root, now);
        if (settings.secondTree() && leaves.secondSize() == size) {
            checkpoint = checkpoint.withSm3(tree.of(Tree.SM3).root(size));
        }
        for (var next : signers.next()) {
            checkpoint = checkpoint.handingOverTo(next);
        }
        String note = Note.sign(checkpoint.text(), signers.keys()).written();
        return new SealedHead(size, root, note, signers.newest(), fence, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }
}

package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.ChainReport.Difference;
import cn.jingan.majorprojects.audit.HistoryProof.Seal;
import cn.jingan.majorprojects.audit.proof.ProofCheck;
import cn.jingan.majorprojects.audit.proof.TreeHash;
import cn.jingan.majorprojects.audit.seal.Leaf;
import cn.jingan.majorprojects.audit.seal.SealedHead;
import cn.jingan.majorprojects.audit.seal.SealedLedger;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of an entry, or of a whole chain, whether it is what was recorded. */
@Component
class Proofs {
    private final Entries entries;
    private final ChainCheck chains;
    private final OrganizationQueries organization;
    private final SealedLedger sealed;

    Proofs(Entries entries, ChainCheck chains, OrganizationQueries organization, SealedLedger sealed) {
        this.entries = entries;
        this.chains = chains;
        this.organization = organization;
        this.sealed = sealed;
    }

    ChainReport check(String chain) {
        return chains.check(chain);
    }

    /** Compares the entry with its neighbours and with the signed tree. */
    HistoryProof of(Entry entry, HistoryItem item) {
        Head end = entries.head(entry.chain()).orElse(Head.start(entry.chain()));
        List<Entry> around = entries.following(entry.chain(), Math.max(entry.seq() - 2, 0), 3);
        Difference difference = EntryCheck.difference(
                entry,
                before(entry, around),
                next(entry, around, end),
                organization.pseudonyms(Set.of(entry.personId())));
        return new HistoryProof(item, end.seq(), difference, seal(entry));
    }

    private @Nullable Seal seal(Entry entry) {
        Leaf leaf = sealed.place(entry.chain(), entry.seq()).orElse(null);
        SealedHead head = sealed.newest().orElse(null);
        if (leaf == null || head == null || leaf.index() >= head.size()) {
            return null;
        }
        byte[] hash = TreeHash.sha256().leaf(entry.canonical());
        List<byte[]> path = sealed.tree().inclusion(leaf.index(), head.size());
        boolean right = new ProofCheck(TreeHash.sha256()).includes(hash, leaf.index(), head.size(), path, head.root());
        return new Seal(leaf.index(), head.size(), head.signedAt(), right);
    }

    /** Where the neighbour is missing, nothing the entry names as its predecessor can be right. */
    private static Head before(Entry entry, List<Entry> around) {
        Head missing = new Head(entry.chain(), entry.seq() - 1, "");
        return entry.seq() == 1
                ? Head.start(entry.chain())
                : around.stream()
                        .filter(near -> near.seq() == entry.seq() - 1)
                        .map(Entry::head)
                        .findFirst()
                        .orElse(missing);
    }

    private static @Nullable String next(Entry entry, List<Entry> around, Head end) {
        return around.stream()
                .filter(near -> near.seq() == entry.seq() + 1)
                .map(Entry::prevHash)
                .findFirst()
                .orElse(entry.seq() == end.seq() ? end.hash() : null);
    }
}

package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.proof.HashTree;
import cn.jingan.majorprojects.audit.seal.Leaf;
import cn.jingan.majorprojects.audit.seal.SealedHead;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof of RFC 6962 §2.1.1 that an entry stands in the signed tree; hashes in lower-case hex.
 *
 * @param project chain of the entry
 * @param seq number of the entry
 * @param sealed whether it has its place below a head; otherwise the rest is absent
 * @param leaf its place, from 0
 * @param leafHash SHA-256 over a zero byte and the canonical bytes
 * @param path siblings from the leaf up
 * @param checkpoint the head as it was signed
 */
public record Inclusion(
        String project,
        long seq,
        boolean sealed,
        @Nullable Long leaf,
        @Nullable String leafHash,
        List<String> path,
        @Nullable String checkpoint) {

    static Inclusion of(Leaf leaf, SealedHead head, HashTree tree) {
        HexFormat hex = HexFormat.of();
        return new Inclusion(
                leaf.chain(),
                leaf.seq(),
                true,
                leaf.index(),
                hex.formatHex(leaf.hash()),
                tree.inclusion(leaf.index(), head.size()).stream()
                        .map(hex::formatHex)
                        .toList(),
                head.note());
    }

    static Inclusion waiting(String chain, long seq) {
        return new Inclusion(chain, seq, false, null, null, List.of(), null);
    }
}

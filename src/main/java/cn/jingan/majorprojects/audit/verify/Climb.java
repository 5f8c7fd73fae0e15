package cn.jingan.majorprojects.audit.verify;

import cn.jingan.majorprojects.audit.proof.HashTree;
import cn.jingan.majorprojects.audit.proof.TreeHash;
import java.util.Arrays;

/** Follows proofs up to the root; where a proof joins the one before, that one has been there already. */
final class Climb {
    private final TreeHash hash = TreeHash.sha256();
    private final long size;
    private final byte[] root;
    private final int height;
    private final byte[][] siblings = new byte[64][];
    private final byte[][] ancestors = new byte[65][];
    private long last = -1;
    private boolean sure;

    Climb(long size, byte[] root) {
        this.size = size;
        this.root = root;
        this.height = HashTree.height(size);
    }

    /** Whether the proof leads from the leaf to the root. */
    boolean reaches(ProofLine line, byte[] leaf) {
        long index = line.index();
        boolean right = index > last && index < size && climb(line, leaf);
        sure = right;
        last = Math.max(last, index);
        return right;
    }

    private boolean climb(ProofLine line, byte[] leaf) {
        long index = line.index();
        int joined = last < 0 ? height : Long.SIZE - Long.numberOfLeadingZeros(index ^ last);
        byte[] node = leaf;
        int used = 0;
        for (int level = 0; level < height; level++) {
            if (level >= joined && sure) {
                return used == line.given() && Arrays.equals(node, ancestors[level]);
            }
            ancestors[level] = node;
            if (HashTree.hasSibling(index, level, size)) {
                if (level < joined) {
                    if (used == line.given()) {
                        return false;
                    }
                    siblings[level] = line.hash(used++);
                }
                byte[] sibling = siblings[level];
                if (sibling == null) {
                    return false;
                }
                node = (index >> level & 1) == 1 ? hash.node(sibling, node) : hash.node(node, sibling);
            }
        }
        ancestors[height] = node;
        return used == line.given() && Arrays.equals(node, root);
    }
}

package cn.jingan.majorprojects.audit.proof;

import java.util.Arrays;
import java.util.List;

/** Checks proofs as RFC 9162 §2.1.3.2 and §2.1.4.2 say. */
public final class ProofCheck {
    private final TreeHash hash;

    /** Checks proofs of a tree with that hash. */
    public ProofCheck(TreeHash hash) {
        this.hash = hash;
    }

    /** Whether the leaf stands at that place of the tree with that root. */
    public boolean includes(byte[] leafHash, long leaf, long size, List<byte[]> path, byte[] root) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        byte[] node = leafHash;
        int used = 0;
        for (int level = 0; level < HashTree.height(size); level++) {
            if (HashTree.hasSibling(leaf, level, size)) {
                if (used == path.size()) {
                    return false;
                }
                byte[] sibling = path.get(used++);
                node = (leaf >> level & 1) == 1 ? hash.node(sibling, node) : hash.node(node, sibling);
            }
        }
        return used == path.size() && Arrays.equals(node, root);
    }

    /** Whether the tree with the first root is the beginning of the tree with the second. */
    public boolean continues(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> path) {
        if (from == 0 || from == to) {
            byte[] expected = from == 0 ? hash.empty() : toRoot;
            return from <= to && path.isEmpty() && Arrays.equals(fromRoot, expected);
        }
        return from > 0 && from < to && walk(from, fromRoot, to, toRoot, path);
    }

    private boolean walk(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> path) {
        boolean power = Long.bitCount(from) == 1;
        if (path.size() < (power ? 0 : 1)) {
            return false;
        }
        int skipped = Long.numberOfTrailingZeros(from);
        long first = (from - 1) >> skipped;
        long last = (to - 1) >> skipped;
        byte[] smaller = power ? fromRoot : path.get(0);
        byte[] larger = smaller;
        for (byte[] sibling : path.subList(power ? 0 : 1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((first & 1) == 1 || first == last) {
                smaller = hash.node(sibling, smaller);
                larger = hash.node(sibling, larger);
                while (first != 0 && (first & 1) == 0) {
                    first >>= 1;
                    last >>= 1;
                }
            } else {
                larger = hash.node(larger, sibling);
            }
            first >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(smaller, fromRoot) && Arrays.equals(larger, toRoot);
    }
}

package cn.jingan.majorprojects.audit.proof;

import java.util.ArrayList;
import java.util.List;

/** The Merkle tree of RFC 6962 §2.1: its root, inclusion proofs and consistency proofs, at any size it ever had. */
public final class HashTree {
    private final TreeHash hash;
    private final Nodes nodes;

    /** A tree whose complete subtrees are known. */
    public HashTree(TreeHash hash, Nodes nodes) {
        this.hash = hash;
        this.nodes = nodes;
    }

    /** Root of the first leaves. */
    public byte[] root(long size) {
        return size == 0 ? hash.empty() : subtree(0, size);
    }

    /** Root over the leaves from the first to before the last; the range is one that the recursion makes. */
    private byte[] subtree(long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            return nodes.node(Long.numberOfTrailingZeros(size), from / size);
        }
        long middle = from + split(size);
        return hash.node(subtree(from, middle), subtree(middle, to));
    }

    /** The sibling of the leaf's ancestor at that level; the level must have one. */
    public byte[] sibling(long leaf, int level, long size) {
        long from = (leaf >> level ^ 1) << level;
        return subtree(from, Math.min(from + (1L << level), size));
    }

    /** The siblings from the leaf up to the root, for a tree of that size. */
    public List<byte[]> inclusion(long leaf, long size) {
        require(leaf >= 0 && leaf < size);
        List<byte[]> path = new ArrayList<>();
        for (int level = 0; level < height(size); level++) {
            if (hasSibling(leaf, level, size)) {
                path.add(sibling(leaf, level, size));
            }
        }
        return path;
    }

    /** That the tree of the smaller size is the beginning of the larger: the proof of RFC 6962 §2.1.2. */
    public List<byte[]> consistency(long from, long to) {
        require(from >= 0 && from <= to);
        List<byte[]> path = new ArrayList<>();
        if (from > 0 && from < to) {
            consistency(from, 0, to, true, path);
        }
        return path;
    }

    private void consistency(long size, long from, long to, boolean whole, List<byte[]> path) {
        if (size == to - from) {
            if (!whole) {
                path.add(subtree(from, to));
            }
            return;
        }
        long split = split(to - from);
        if (size <= split) {
            consistency(size, from, from + split, whole, path);
            path.add(subtree(from + split, to));
        } else {
            consistency(size - split, from + split, to, false, path);
            path.add(subtree(from, from + split));
        }
    }

    /** Levels between the leaves and the root. */
    public static int height(long size) {
        return size <= 1 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(size - 1);
    }

    /** Whether the leaf's ancestor at that level has a sibling in a tree of that size. */
    public static boolean hasSibling(long leaf, int level, long size) {
        return (leaf >> level ^ 1) << level < size;
    }

    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new IllegalArgumentException("outside the tree");
        }
    }
}

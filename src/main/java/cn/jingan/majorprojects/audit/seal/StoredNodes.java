package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.proof.Nodes;
import cn.jingan.majorprojects.audit.proof.TreeHash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Nodes of a stored tree: one tile read for each eight levels; what is not a complete tile yet is read from the leaves,
 * or from the roots of the tiles below. Keeps the last tiles in mind; for one piece of work.
 */
final class StoredNodes implements Nodes {
    static final int HEIGHT = 8;
    static final int WIDTH = 1 << HEIGHT;
    private static final int REMEMBERED = 64;

    private final Tree tree;
    private final Leaves leaves;
    private final Tiles tiles;
    private final TreeHash hash;
    private final Map<Place, List<byte[]>> read = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, List<byte[]>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Place(int level, long index) {}

    StoredNodes(Tree tree, Leaves leaves, Tiles tiles) {
        this.tree = tree;
        this.leaves = leaves;
        this.tiles = tiles;
        this.hash = tree.hash();
    }

    @Override
    public byte[] node(int level, long index) {
        int within = level % HEIGHT;
        long first = index << within;
        List<byte[]> tile = tile(level / HEIGHT, first >> HEIGHT);
        int from = (int) (first & (WIDTH - 1));
        return fold(hash, tile.subList(from, from + (1 << within)));
    }

    /** Root over hashes whose number is a power of two. */
    static byte[] fold(TreeHash hash, List<byte[]> hashes) {
        List<byte[]> row = hashes;
        while (row.size() > 1) {
            List<byte[]> above = new ArrayList<>(row.size() / 2);
            for (int i = 0; i < row.size(); i += 2) {
                above.add(hash.node(row.get(i), row.get(i + 1)));
            }
            row = above;
        }
        return row.get(0);
    }

    private List<byte[]> tile(int level, long index) {
        return read.computeIfAbsent(new Place(level, index), this::load);
    }

    private List<byte[]> load(Place place) {
        return tiles.find(tree, place.level(), place.index())
                .map(tile -> split(tile.hashes()))
                .orElseGet(() -> row(place.level(), place.index() << HEIGHT, (place.index() + 1) << HEIGHT));
    }

    /** The lowest hashes of that level of tiles from the first to before the last, as far as they are there. */
    List<byte[]> row(int level, long from, long to) {
        if (level > 0) {
            return tiles.roots(tree, level - 1, from, to);
        }
        return tree == Tree.SHA256 ? leaves.hashes(from, to) : leaves.secondHashes(from, to);
    }

    private static List<byte[]> split(byte[] hashes) {
        List<byte[]> all = new ArrayList<>(WIDTH);
        for (int from = 0; from < hashes.length; from += TreeHash.LENGTH) {
            all.add(java.util.Arrays.copyOfRange(hashes, from, from + TreeHash.LENGTH));
        }
        return all;
    }
}

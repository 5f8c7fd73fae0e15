package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.proof.HashTree;
import cn.jingan.majorprojects.audit.proof.TreeHash;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The trees as the database keeps them: reads any node, and adds tiles when they are complete. */
@Component
class LedgerTree {
    private final Leaves leaves;
    private final Tiles tiles;

    LedgerTree(Leaves leaves, Tiles tiles) {
        this.leaves = leaves;
        this.tiles = tiles;
    }

    /** A view for one piece of work. */
    HashTree of(Tree tree) {
        return new HashTree(tree.hash(), new StoredNodes(tree, leaves, tiles));
    }

    /** Keeps the tiles that those leaves complete; the leaves themselves are not in the table yet. */
    void extend(Tree tree, long from, List<byte[]> fresh) {
        extend(tree, 0, from, fresh);
    }

    private void extend(Tree tree, int level, long from, List<byte[]> fresh) {
        long start = from & -StoredNodes.WIDTH;
        List<byte[]> row = new ArrayList<>(new StoredNodes(tree, leaves, tiles).row(level, start, from));
        row.addAll(fresh);
        List<byte[]> roots = new ArrayList<>();
        for (int at = 0; row.size() - at >= StoredNodes.WIDTH; at += StoredNodes.WIDTH) {
            Tile tile = tile(tree, level, (start + at) >> StoredNodes.HEIGHT, row.subList(at, at + StoredNodes.WIDTH));
            tiles.insert(tile);
            roots.add(tile.root());
        }
        if (!roots.isEmpty()) {
            extend(tree, level + 1, start >> StoredNodes.HEIGHT, roots);
        }
    }

    private static Tile tile(Tree tree, int level, long index, List<byte[]> hashes) {
        byte[] joined = new byte[StoredNodes.WIDTH * TreeHash.LENGTH];
        for (int i = 0; i < StoredNodes.WIDTH; i++) {
            System.arraycopy(hashes.get(i), 0, joined, i * TreeHash.LENGTH, TreeHash.LENGTH);
        }
        return new Tile(tree, level, index, joined, StoredNodes.fold(tree.hash(), hashes));
    }
}

package cn.jingan.majorprojects.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tree against its definition, and against the example tree of RFC 6962 §2.1.3 and known roots. */
class HashTreeTest {
    private static final TreeHash HASH = TreeHash.sha256();
    private static final List<byte[]> LEAVES = IntStream.range(0, 70)
            .mapToObj(i -> HASH.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();
    private static final HashTree TREE = new HashTree(
            TreeHash.sha256(),
            (level, index) -> definition(LEAVES.subList((int) index << level, (int) (index + 1) << level)));

    /** MTH as RFC 6962 §2.1 writes it. */
    static byte[] definition(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = 1;
        while (split * 2 < leaves.size()) {
            split *= 2;
        }
        return HASH.node(definition(leaves.subList(0, split)), definition(leaves.subList(split, leaves.size())));
    }

    @Test
    void rootsAreThoseThatOtherLogsCompute() {
        byte[][] inputs = {
            {},
            {0x00},
            {0x10},
            {0x20, 0x21},
            {0x30, 0x31},
            {0x40, 0x41, 0x42, 0x43},
            {0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57},
            {0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f}
        };
        List<byte[]> leaves = java.util.Arrays.stream(inputs).map(HASH::leaf).toList();
        HashTree tree = new HashTree(
                TreeHash.sha256(),
                (level, index) -> definition(leaves.subList((int) index << level, (int) (index + 1) << level)));

        assertThat(hex(tree.root(0))).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(hex(tree.root(1))).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(hex(tree.root(3))).isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        assertThat(hex(tree.root(8))).isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void everyLeafOfEveryTreeIsProvenAndNoOther() {
        ProofCheck check = new ProofCheck(TreeHash.sha256());
        for (int size = 1; size <= LEAVES.size(); size++) {
            byte[] root = TREE.root(size);
            assertThat(root).isEqualTo(definition(LEAVES.subList(0, size)));
            for (int leaf = 0; leaf < size; leaf++) {
                List<byte[]> path = TREE.inclusion(leaf, size);
                assertThat(check.includes(LEAVES.get(leaf), leaf, size, path, root))
                        .isTrue();
                assertThat(check.includes(LEAVES.get((leaf + 1) % LEAVES.size()), leaf, size, path, root))
                        .isFalse();
                assertThat(check.includes(LEAVES.get(leaf), leaf ^ 1, size, path, root))
                        .isFalse();
            }
        }
    }

    @Test
    void everyTreeContinuesEverySmallerOneAndNoOther() {
        ProofCheck check = new ProofCheck(TreeHash.sha256());
        for (int to = 1; to <= LEAVES.size(); to++) {
            for (int from = 0; from <= to; from++) {
                List<byte[]> path = TREE.consistency(from, to);
                assertThat(check.continues(from, TREE.root(from), to, TREE.root(to), path))
                        .as("%d to %d", from, to)
                        .isTrue();
                assertThat(check.continues(from, HASH.leaf(new byte[] {1}), to, TREE.root(to), path))
                        .as("%d to %d", from, to)
                        .isFalse();
                List<byte[]> longer = new ArrayList<>(path);
                longer.add(TREE.root(to));
                assertThat(check.continues(from, TREE.root(from), to, TREE.root(to), longer))
                        .isFalse();
            }
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

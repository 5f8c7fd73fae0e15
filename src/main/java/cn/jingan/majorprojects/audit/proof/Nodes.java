package cn.jingan.majorprojects.audit.proof;

/** Where the hashes of complete subtrees come from. */
@FunctionalInterface
public interface Nodes {

    /**
     * Hash of a complete subtree.
     *
     * @param level 0 for leaves; the subtree has 2^level of them
     * @param index how many subtrees of that level stand before it
     */
    byte[] node(int level, long index);
}

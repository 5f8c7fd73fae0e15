package cn.jingan.majorprojects.audit.seal;

/**
 * An entry's place in the tree.
 *
 * @param index from 0 without a gap
 * @param entryId of the entry
 * @param chain of the entry
 * @param seq of the entry within its chain
 * @param hash of the leaf
 */
public record Leaf(long index, String entryId, String chain, long seq, byte[] hash) {}

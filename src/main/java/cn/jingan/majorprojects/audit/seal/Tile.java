package cn.jingan.majorprojects.audit.seal;

/**
 * A complete subtree of height 8.
 *
 * @param hashes of its 256 lowest nodes, one after the other
 * @param root of the subtree
 */
record Tile(Tree tree, int level, long index, byte[] hashes, byte[] root) {}

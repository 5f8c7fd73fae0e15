package cn.jingan.majorprojects.audit.bundle;

/**
 * An entry with its place.
 *
 * @param leaf its index in the tree
 * @param leafHash as it was sealed
 */
record BundleEntry(long leaf, String chain, long seq, byte[] leafHash, byte[] canonical) {}

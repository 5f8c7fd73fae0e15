package cn.jingan.majorprojects.audit.replay;

/**
 * The bytes of an entry and its place.
 *
 * @param chain project, or {@code SYSTEM}
 * @param seq its number in the chain
 * @param canonical what it says
 */
record Chained(String chain, long seq, byte[] canonical) {}

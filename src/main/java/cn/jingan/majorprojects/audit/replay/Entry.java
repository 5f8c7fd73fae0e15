package cn.jingan.majorprojects.audit.replay;

/**
 * The bytes of an entry.
 *
 * @param id of the entry
 * @param seq its number in the chain
 * @param canonical what it says
 */
public record Entry(String id, long seq, byte[] canonical) {}

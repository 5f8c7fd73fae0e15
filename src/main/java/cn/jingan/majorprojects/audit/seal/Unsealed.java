package cn.jingan.majorprojects.audit.seal;

/** An entry that has no place in the tree yet. */
record Unsealed(String entryId, String chain, long seq, byte[] canonical) {}

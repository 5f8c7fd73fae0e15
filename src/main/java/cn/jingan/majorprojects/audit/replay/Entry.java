package cn.jingan.majorprojects.audit.replay;

/** The bytes of an entry with their number in the chain. */
record Entry(long seq, byte[] canonical) {}

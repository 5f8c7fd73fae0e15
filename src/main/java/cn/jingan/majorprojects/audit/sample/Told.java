package cn.jingan.majorprojects.audit.sample;

/** The bytes of a sealed entry. */
record Told(long leafIndex, String chain, byte[] canonical) {}

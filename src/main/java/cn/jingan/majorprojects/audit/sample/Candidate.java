package cn.jingan.majorprojects.audit.sample;

/** A sealed entry that may be drawn, with its place in the tree. */
record Candidate(long leafIndex, String entryId, String chain, long seq) {}

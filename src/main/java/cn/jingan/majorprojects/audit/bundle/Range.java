package cn.jingan.majorprojects.audit.bundle;

/** The numbers of a chain's entries recorded in a year, and the leaves between which they stand. */
record Range(String chain, long first, long last, long firstLeaf, long lastLeaf) {}

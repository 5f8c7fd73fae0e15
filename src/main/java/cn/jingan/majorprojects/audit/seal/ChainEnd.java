package cn.jingan.majorprojects.audit.seal;

/** The last entry of a chain that is in the tree. */
record ChainEnd(String chain, long seq) {}

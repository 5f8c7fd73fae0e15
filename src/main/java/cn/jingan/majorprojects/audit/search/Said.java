package cn.jingan.majorprojects.audit.search;

import org.jspecify.annotations.Nullable;

/** What of an entry a text is looked for in. */
record Said(String id, String label, @Nullable String opinion) {}

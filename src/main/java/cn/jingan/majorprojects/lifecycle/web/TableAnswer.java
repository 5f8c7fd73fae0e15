package cn.jingan.majorprojects.lifecycle.web;

/** What a second administrator answers to a submitted draft. */
enum TableAnswer {
    /** It comes into force on its day. */
    ACTIVATED,
    /** Back to its author. */
    RETURNED
}

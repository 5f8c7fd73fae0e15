package cn.jingan.majorprojects.milestone.web;

/** What a second administrator answers to a submitted draft. */
enum TemplateAnswer {
    /** It comes into force on its day. */
    ACTIVATED,
    /** Back to its author. */
    RETURNED
}

package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Rule;

/** One refusal of each kind. */
enum SampleRule implements Rule {
    SAMPLE_INVALID(Kind.INVALID),
    SAMPLE_MISSING(Kind.INVALID),
    SAMPLE_STALE(Kind.STALE),
    SAMPLE_CONFLICT(Kind.CONFLICT),
    SAMPLE_HIDDEN(Kind.NOT_FOUND),
    SAMPLE_FORBIDDEN(Kind.FORBIDDEN);

    private final Kind kind;

    SampleRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

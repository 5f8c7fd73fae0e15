package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Rule;

/** Why web refuses. */
enum WebRule implements Rule {
    /** An idempotency key names one request; with another it is a mistake of the client. */
    KEY_USED_OTHERWISE(Kind.INVALID),
    /** A request of several commands still runs under that key, or broke off; under the same key nothing is done again. */
    KEY_WITHOUT_ANSWER(Kind.CONFLICT),
    /** What was done under that key was answered with a secret, which is shown once. */
    SECRET_SHOWN_ONCE(Kind.CONFLICT),
    /** A list cannot go on after a key that none of its rows has. */
    CURSOR_UNREADABLE(Kind.INVALID),
    /** A text holds a character that cannot be kept and shown: a control character, one that turns the text, or half of one. */
    TEXT_ILLEGIBLE(Kind.INVALID),
    /** The database gives no connection, or the one used broke (whether anything was kept is not known), or it takes nothing in. */
    DATABASE_AWAY(Kind.AWAY);

    private final Kind kind;

    WebRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

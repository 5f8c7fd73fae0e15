package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.shared.Rule;

/** Why notification refuses. */
public enum NotificationRule implements Rule {
    /** A mail needs an address. */
    MAIL_ADDRESS_REQUIRED(Kind.INVALID),
    /** That is no address. Argument: what was given. */
    MAIL_ADDRESS_MALFORMED(Kind.INVALID);

    private final Kind kind;

    NotificationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

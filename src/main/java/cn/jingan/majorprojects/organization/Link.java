package cn.jingan.majorprojects.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that lets its bearer do one thing once; known by its digest. */
record Link(String digest, Purpose purpose, @Nullable String personId, Instant expiresAt) {

    /** What a link lets its bearer do. */
    enum Purpose {
        /** Create the first administrator. */
        SETUP,
        /** Choose a password. */
        PASSWORD
    }
}

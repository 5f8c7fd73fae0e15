package cn.jingan.majorprojects.organization;

import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with argon2id (19 MiB, two passes, one lane: OWASP's first choice), few at a time. */
@Component
class Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, KIB, PASSES);
    /** So that a flood of sign-ins takes neither all the memory nor all the processors. */
    private final Semaphore free =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final String nobodys = nobodys();

    /** What looks like a hash and is none of any password; made without hashing, which would delay every start. */
    private static String nobodys() {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(KIB, PASSES, LANES, random(SALT), random(HASH));
    }

    private static String random(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(Secrets.random(bytes));
    }

    String hash(String password) {
        return alone(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    /** Whether the password fits; takes as long where there is nothing to compare with. */
    boolean matches(String password, @Nullable String stored) {
        boolean known = stored != null && !stored.isEmpty();
        boolean fits = alone(() -> encoder.matches(password, known ? stored : nobodys));
        return known && fits;
    }

    private <T> T alone(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}

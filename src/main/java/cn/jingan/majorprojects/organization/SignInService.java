package cn.jingan.majorprojects.organization;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Checks who signs in. */
@Service
public class SignInService {
    /** Under which name a session keeps when its person signed in the time before; absent when that is not known. */
    public static final String LAST_VISIT = "lastVisit";

    private final People people;
    private final Passwords passwords;
    private final Throttle throttle;

    SignInService(People people, Passwords passwords, Throttle throttle) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** What came of an attempt. */
    public enum Outcome {
        ADMITTED,
        REFUSED,
        /** Not looked at: too many failures came before. */
        SLOWED_DOWN
    }

    /** Whether this person may come in; an unknown name takes as long as a wrong password. */
    public Outcome signIn(SignIn attempt) {
        if (attempt.password().length() > PasswordPolicy.LONGEST || !throttle.admit(attempt)) {
            return Outcome.SLOWED_DOWN;
        }
        Credentials known = people.credentials(attempt.username()).orElse(null);
        boolean fits = passwords.matches(attempt.password(), known == null ? null : known.password());
        if (!fits || known == null || !known.enabled()) {
            return Outcome.REFUSED;
        }
        return throttle.succeeded(attempt, known) ? Outcome.ADMITTED : Outcome.REFUSED;
    }

    /** What the person's password is checked against now; empty where they may not sign in at all. */
    public Optional<String> standing(String username) {
        return people.credentials(username).filter(Credentials::enabled).map(Credentials::password);
    }

    /** When this person last signed in, with whatever browser that is still remembered. */
    public Optional<Instant> lastVisit(String username) {
        return throttle.lastVisit(username);
    }

    /** Remembers the browser of somebody who was admitted. Returns the secret it keeps. */
    public String remember(SignIn admitted) {
        return throttle.remember(admitted);
    }

    /** Forgets counters and browsers that no longer matter. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        throttle.forget();
    }
}

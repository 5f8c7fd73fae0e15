package cn.jingan.majorprojects.organization;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Looks tokens up that programs show. */
@Service
public class TokenQueries {
    private final Access access;
    private final Clock clock;

    TokenQueries(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** Whose token that is and what it allows; empty when it never was one, ended or was revoked. */
    public Optional<TokenHolder> holder(String secret) {
        return access.holder(Secrets.digest(secret), clock.instant());
    }
}

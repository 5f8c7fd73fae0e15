package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.organization.Link.Purpose;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One-time links: made, looked at, used once within a day. */
@Component
class Links {
    private static final Duration LIFE = Duration.ofHours(24);

    private final Access access;
    private final Clock clock;

    Links(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** Makes a link and forgets the earlier ones of that purpose and person. Returns the secret. */
    String make(Purpose purpose, @Nullable String personId) {
        String secret = Secrets.fresh();
        access.deleteLinks(purpose, personId);
        Instant end = clock.instant().plus(LIFE);
        access.insertLink(new Link(Secrets.digest(secret), purpose, personId, end));
        return secret;
    }

    /** The link of that secret while it can be used. */
    Link require(Purpose purpose, String secret) {
        return access.link(Secrets.digest(secret), purpose, clock.instant())
                .orElseThrow(() -> new RuleViolation(OrganizationRule.LINK_SPENT));
    }

    /** Uses the link up; of two at once one is refused. */
    void use(Link link) {
        if (access.useLink(link.digest(), clock.instant()) == 0) {
            throw new RuleViolation(OrganizationRule.LINK_SPENT);
        }
    }
}

package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.organization.Link.Purpose;
import cn.jingan.majorprojects.organization.Token.Scope;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with what is their own: password, tokens, sessions. */
@Service
@Transactional
public class OwnService {
    private static final int NAME = 60;
    private static final int LONGEST_LIFE = 365;
    private static final String PREFIX = "mp_";

    private final People people;
    private final Access access;
    private final Passwords passwords;
    private final OrganizationQueries organization;
    private final Links links;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnService(
            People people,
            Access access,
            Passwords passwords,
            OrganizationQueries organization,
            Links links,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.access = access;
        this.passwords = passwords;
        this.organization = organization;
        this.links = links;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A token with its secret.
     *
     * @param id of the token
     * @param secret what a program sends; shown once
     * @param expiresAt when it stops
     */
    public record Issued(String id, String secret, Instant expiresAt) {}

    /** Changes the password; the person's other sessions end, and the tokens issued before are revoked. */
    public void changePassword(Actor actor, String present, String wanted, String again, String sessionId) {
        Credentials credentials =
                people.credentials(actor.username()).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        if (!passwords.matches(present, credentials.password())) {
            throw RuleViolation.at("present", OrganizationRule.PASSWORD_WRONG);
        }
        String hash = hash(actor.username(), wanted, again);
        if (people.replacePassword(actor.personId(), credentials.password(), hash) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
        changed(actor.personId(), actor.username(), sessionId);
    }

    /** Whose password the link lets its bearer choose. */
    @Transactional(readOnly = true)
    public Account invited(String secret) {
        Link link = links.require(Purpose.PASSWORD, secret);
        return people.account(Objects.requireNonNull(link.personId()))
                .filter(Account::enabled)
                .orElseThrow(() -> new RuleViolation(OrganizationRule.LINK_SPENT));
    }

    /** Chooses a password under a one-time link. */
    public void choosePassword(String secret, String wanted, String again) {
        Account account = invited(secret);
        people.setPassword(account.id(), hash(account.username(), wanted, again));
        changed(account.id(), account.username(), "");
        links.use(links.require(Purpose.PASSWORD, secret));
    }

    /** Ends the person's other sessions. */
    public void endOtherSessions(Actor actor, String sessionId) {
        sessions.end(actor.username(), sessionId, SessionEnd.BY_ONESELF);
        publish(actor.personId(), by(actor), "person.sessions.ended");
    }

    /** The person's tokens, newest first. */
    @Transactional(readOnly = true)
    public List<Token> tokens(Actor actor) {
        return access.tokens(actor.personId());
    }

    /** Issues a token that acts as this person for that many days. */
    public Issued issueToken(Actor actor, String name, Scope scope, int days) {
        new Refusals()
                .when(name.isBlank(), "name", SharedRule.TEXT_REQUIRED)
                .when(name.length() > NAME, "name", SharedRule.TEXT_TOO_LONG, NAME)
                .when(days < 1 || days > LONGEST_LIFE, "days", OrganizationRule.TOKEN_LIFE_OUT_OF_RANGE, LONGEST_LIFE)
                .refuse();
        if (scope == Scope.WRITE && organization.readsOnly(actor)) {
            throw RuleViolation.at("scope", OrganizationRule.AUDITOR_READS_ONLY);
        }
        if (people.lock(actor.personId()).filter(Account::enabled).isEmpty()) {
            throw new RuleViolation(SharedRule.NOT_PERMITTED);
        }
        String secret = PREFIX + Secrets.fresh();
        Instant now = clock.instant();
        Instant end = now.plus(Duration.ofDays(days));
        Token token = new Token(Ids.next(), actor.personId(), name, scope, now, end, null);
        access.insertToken(token, Secrets.digest(secret));
        events.publishEvent(event(by(actor), "token.issued", token.id())
                .change("scope", null, scope)
                .change("expiresAt", null, end));
        return new Issued(token.id(), secret, end);
    }

    /** Revokes a token of this person at once. */
    public void revokeToken(Actor actor, String id) {
        if (access.revokeToken(id, actor.personId(), clock.instant()) == 0) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        events.publishEvent(event(by(actor), "token.revoked", id));
    }

    private String hash(String username, String wanted, String again) {
        if (!wanted.equals(again)) {
            throw RuleViolation.at("again", OrganizationRule.PASSWORDS_DIFFER);
        }
        PasswordPolicy.require("password", username, wanted);
        return passwords.hash(wanted);
    }

    private void changed(String id, String username, String keptSession) {
        Acting by = new Acting(id, "SELF", "zf");
        sessions.end(username, keptSession, SessionEnd.PASSWORD_CHANGED);
        access.tokens(id).forEach(token -> revoke(by, token));
        publish(id, by, "person.password.changed");
    }

    private void revoke(Acting by, Token token) {
        if (access.revokeToken(token.id(), token.personId(), clock.instant()) == 1) {
            events.publishEvent(event(by, "token.revoked", token.id()));
        }
    }

    private static Acting by(Actor actor) {
        return actor.holdings().stream()
                .findFirst()
                .map(held -> new Acting(actor.personId(), held.post(), held.department()))
                .orElse(new Acting(actor.personId(), "SELF", "zf"));
    }

    private static DomainEvent event(Acting by, String action, String id) {
        return DomainEvent.of(by, action, null, "token", id, id);
    }

    private void publish(String id, Acting by, String action) {
        events.publishEvent(DomainEvent.of(by, action, null, "person", id, id));
    }
}

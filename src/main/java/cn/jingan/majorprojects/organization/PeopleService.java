package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.organization.Link.Purpose;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the security administrator does with accounts. */
@Service
@Transactional
public class PeopleService {
    private static final String ADMINISTRATOR = "SECURITY_ADMIN";

    private final People people;
    private final Accounts accounts;
    private final Terms terms;
    private final Links links;
    private final Access access;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleService(
            People people,
            Accounts accounts,
            Terms terms,
            Links links,
            Access access,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.terms = terms;
        this.links = links;
        this.access = access;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An account with the secret of the link under which its person chooses a password.
     *
     * @param id of the person
     * @param secret shown once
     */
    public record Invitation(String id, String secret) {}

    /** Makes an account without a password. */
    public Invitation create(Actor actor, NewAccount wanted) {
        String id = accounts.create(administrator(actor), wanted, "");
        return new Invitation(id, links.make(Purpose.PASSWORD, id));
    }

    /** Lets the person sign in again. */
    public void enable(Actor actor, String id, Version version) {
        Account account = others(actor, id, version);
        if (account.enabled()) {
            throw new RuleViolation(SharedRule.ALREADY_DONE);
        }
        people.setEnabled(id, true);
        publish(administrator(actor), "person.enabled", id);
    }

    /** Shuts the person out at once: sessions end, tokens and links stop. */
    public void disable(Actor actor, String id, Version version) {
        Account account = others(actor, id, version);
        if (!account.enabled()) {
            throw new RuleViolation(SharedRule.ALREADY_DONE);
        }
        shutOut(administrator(actor), account);
    }

    /** Gives the person a post. */
    public void give(
            Actor actor, String id, Version version, Holding post, LocalDate from, @Nullable LocalDate lastDay) {
        others(actor, id, version);
        people.touch(id);
        terms.give(administrator(actor), new Term(id, post.post(), post.department(), from, lastDay));
    }

    /** Withdraws a post; that day is the last. */
    public void withdraw(Actor actor, String id, Version version, Holding post, LocalDate lastDay) {
        others(actor, id, version);
        Term held = people.terms(List.of(id)).stream()
                .filter(term ->
                        term.post().equals(post.post()) && term.department().equals(post.department()))
                .filter(term -> !term.endsBefore(lastDay))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("holding", OrganizationRule.POST_NOT_HELD));
        people.touch(id);
        terms.withdraw(administrator(actor), held, lastDay);
    }

    /** Takes the password away, and what was issued under it, and returns the secret of the link under which the person chooses another. */
    public String reset(Actor actor, String id, Version version) {
        Account account = others(actor, id, version);
        people.setPassword(id, "");
        access.revokeTokens(id, clock.instant());
        access.deleteDevices(account.username());
        sessions.end(account.username(), "", SessionEnd.PASSWORD_RESET);
        publish(administrator(actor), "person.password.reset", id);
        return links.make(Purpose.PASSWORD, id);
    }

    /** Ends the person's sessions; the password stays. */
    public void endSessions(Actor actor, String id) {
        Account account = others(actor, id, Version.ANY);
        sessions.end(account.username(), "", SessionEnd.BY_ADMINISTRATOR);
        publish(administrator(actor), "person.sessions.ended", id);
    }

    /** Makes an account of the demonstration, its posts under the name of the system. */
    void createForDemo(NewAccount wanted, String passwordHash) {
        people.markDemo(accounts.create(Acting.SYSTEM, wanted, passwordHash));
    }

    /** Shuts the people of a demonstration out: their password is known to everybody. */
    void endDemo() {
        people.demoPeople().forEach(account -> shutOut(Acting.SYSTEM, account));
    }

    private void shutOut(Acting by, Account account) {
        people.setEnabled(account.id(), false);
        access.revokeTokens(account.id(), clock.instant());
        access.deleteLinks(Purpose.PASSWORD, account.id());
        access.deleteDevices(account.username());
        sessions.end(account.username(), "", SessionEnd.DISABLED);
        publish(by, "person.disabled", account.id());
    }

    private Account others(Actor actor, String id, Version version) {
        administrator(actor);
        if (actor.personId().equals(id)) {
            throw new RuleViolation(OrganizationRule.NOT_FOR_ONESELF);
        }
        Map<String, Account> locked = Stream.of(actor.personId(), id)
                .sorted()
                .flatMap(each -> people.lock(each).stream())
                .collect(Collectors.toMap(Account::id, Function.identity()));
        requireStillEnabled(locked.get(actor.personId()));
        Account account = locked.get(id);
        if (account == null) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        version.require(account.version());
        return account;
    }

    /** Of two administrators who shut each other out in the same moment, the second is out already. */
    private static void requireStillEnabled(@Nullable Account administrator) {
        if (administrator == null || !administrator.enabled()) {
            throw new RuleViolation(SharedRule.NOT_PERMITTED);
        }
    }

    private static Acting administrator(Actor actor) {
        return actor.as(ADMINISTRATOR).orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
    }

    private void publish(Acting by, String action, String id) {
        events.publishEvent(DomainEvent.of(by, action, null, "person", id, id));
    }
}

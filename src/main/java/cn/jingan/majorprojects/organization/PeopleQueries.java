package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Accounts as the security administrator reads them. */
@Service
public class PeopleQueries {
    private static final String ADMINISTRATOR = "SECURITY_ADMIN";

    private final People people;

    PeopleQueries(People people) {
        this.people = people;
    }

    /**
     * An account with the posts held in the past, now and later.
     *
     * @param account of the person
     * @param terms of their posts, earliest first
     */
    public record Entry(Account account, List<Term> terms) {}

    /** Accounts whose username or name contains the words, by username. */
    public Page<Entry> list(Actor actor, String words, String after, int limit) {
        requireAdministrator(actor);
        Page<Account> page = Page.of(people.accounts(words, after, limit + 1), limit, Account::username);
        Map<String, List<Term>> terms = terms(page.items());
        return page.map(account -> new Entry(account, terms.getOrDefault(account.id(), List.of())));
    }

    /** One account. */
    public Entry one(Actor actor, String id) {
        requireAdministrator(actor);
        Account account = people.account(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        return new Entry(account, people.terms(List.of(id)));
    }

    private Map<String, List<Term>> terms(List<Account> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : people.terms(accounts.stream().map(Account::id).toList()).stream()
                        .collect(Collectors.groupingBy(Term::personId));
    }

    /** Refuses whoever is not the security administrator. */
    public void requireAdministrator(Actor actor) {
        if (!actor.holdsAny(ADMINISTRATOR)) {
            throw new RuleViolation(SharedRule.NOT_PERMITTED);
        }
    }
}

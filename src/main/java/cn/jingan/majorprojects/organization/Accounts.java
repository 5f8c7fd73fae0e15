package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes accounts: by the security administrator, by the first link, or for a demonstration. */
@Component
class Accounts {
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,59}");
    private static final int DISPLAY = 100;

    private final Organization organization;
    private final People people;
    private final Terms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(Organization organization, People people, Terms terms, ApplicationEventPublisher events, Clock clock) {
        this.organization = organization;
        this.people = people;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /** Makes the account with that hash of a password; empty for none yet. Returns the id of the person. */
    String create(Acting by, NewAccount wanted, String passwordHash) {
        requireSound(wanted);
        Person person = new Person(Ids.next(), wanted.username(), wanted.display(), true);
        organization.insertPerson(person, passwordHash, Secrets.salt(), clock.instant());
        events.publishEvent(DomainEvent.of(by, "person.created", null, "person", person.id(), person.id()));
        LocalDate today = LocalDate.now(clock);
        for (Holding held : wanted.posts()) {
            terms.give(by, new Term(person.id(), held.post(), held.department(), today, null));
        }
        return person.id();
    }

    private void requireSound(NewAccount wanted) {
        new Refusals()
                .when(!USERNAME.matcher(wanted.username()).matches(), "username", OrganizationRule.USERNAME_UNREADABLE)
                .when(wanted.display().isBlank(), "display", SharedRule.TEXT_REQUIRED)
                .when(wanted.display().length() > DISPLAY, "display", SharedRule.TEXT_TOO_LONG, DISPLAY)
                .when(isTaken(wanted.username()), "username", OrganizationRule.USERNAME_TAKEN, wanted.username())
                .refuse();
    }

    private boolean isTaken(String username) {
        return organization.personByUsername(username).isPresent();
    }
}

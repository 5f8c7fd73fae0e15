package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands with which a substitute is named for a time, and the time ended early. */
@Service
@Transactional
public class SubstitutionService {
    private static final String ADMINISTRATOR = "SYSTEM_ADMIN";
    private static final int REASON = 400;

    private final Substitutions substitutions;
    private final People people;
    private final Organization organization;
    private final DirectoryCache directory;
    private final SubstitutionNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubstitutionService(
            Substitutions substitutions,
            People people,
            Organization organization,
            DirectoryCache directory,
            SubstitutionNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.substitutions = substitutions;
        this.people = people;
        this.organization = organization;
        this.directory = directory;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param holding the post, held by whoever is absent
     * @param substituteId id of the person who acts in their place
     * @param from first day
     * @param to last day
     */
    public record Wanted(
            @Nullable Holding holding,
            @Nullable String substituteId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason) {}

    /** The holder of a post names who acts in their place. Returns the id. */
    public String name(Actor actor, Wanted wanted) {
        Holding holding = wanted.holding();
        if (holding == null) {
            throw incomplete(wanted);
        }
        Acting by = actor.holdings().stream()
                .filter(held -> held.onBehalfOf() == null && held.is(holding.post(), holding.department()))
                .findFirst()
                .map(held -> new Acting(actor.personId(), held.post(), held.department()))
                .orElseThrow(() -> RuleViolation.at("holding", OrganizationRule.POST_NOT_HELD));
        return name(by, actor.personId(), wanted);
    }

    /** Names, with the post, what else was left out. */
    private static RuleViolation incomplete(Wanted wanted) {
        return new RuleViolation(new Refusals()
                .chosen("holding", wanted.holding())
                .chosen("substitute", wanted.substituteId())
                .when(wanted.from() == null, "from", SharedRule.TEXT_REQUIRED)
                .when(wanted.to() == null, "to", SharedRule.TEXT_REQUIRED)
                .found());
    }

    /** The system administrator names a substitute from a leave notice. Returns the id. */
    public String nameFor(Actor actor, @Nullable String username, Wanted wanted) {
        Acting by = actor.as(ADMINISTRATOR).orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
        String absent = organization
                .personByUsername(username == null ? "" : username)
                .map(Person::id)
                .orElseThrow(() -> RuleViolation.at("person", SharedRule.UNKNOWN_CHOICE));
        return name(by, absent, wanted);
    }

    private String name(Acting by, String absent, Wanted wanted) {
        if (people.lock(absent).isEmpty()) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        Substitution substitution = sound(by, absent, wanted);
        boolean taken =
                substitutions
                        .standing(absent, substitution.post(), substitution.department(), substitution.fromOn())
                        .stream()
                        .anyMatch(other -> other.overlaps(substitution.fromOn(), substitution.toOn()));
        if (taken) {
            throw RuleViolation.at("from", OrganizationRule.SUBSTITUTIONS_OVERLAP);
        }
        substitutions.insert(substitution);
        events.publishEvent(event(by, "substitution.named", substitution)
                .change("person", null, substitution.personId())
                .change("substitute", null, substitution.substituteId())
                .change("validFrom", null, substitution.fromOn())
                .change("validTo", null, substitution.toOn())
                .saying(substitution.reason()));
        notices.tell(substitution);
        return substitution.id();
    }

    private Substitution sound(Acting by, String absent, Wanted wanted) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = wanted.from();
        LocalDate to = wanted.to();
        Holding holding = wanted.holding();
        String substitute = wanted.substituteId();
        new Refusals()
                .when(from == null, "from", SharedRule.TEXT_REQUIRED)
                .when(to == null, "to", SharedRule.TEXT_REQUIRED)
                .when(from != null && from.isBefore(today), "from", OrganizationRule.SUBSTITUTION_IN_THE_PAST)
                .when(
                        from != null && to != null && to.isBefore(from),
                        "to",
                        OrganizationRule.TERM_ENDS_BEFORE_IT_BEGINS)
                .when(absent.equals(substitute), "substitute", OrganizationRule.SUBSTITUTE_IS_THE_HOLDER)
                .when(isUnfit(absent, substitute), "substitute", OrganizationRule.SUBSTITUTE_UNFIT)
                .when(holding == null || !holds(absent, holding, from), "holding", OrganizationRule.POST_NOT_HELD)
                .when(holding != null && !isOfBusiness(holding), "holding", OrganizationRule.POST_NOT_SUBSTITUTABLE)
                .atMost(REASON, "reason", wanted.reason())
                .refuse();
        if (holding == null || substitute == null || from == null || to == null) {
            throw new IllegalStateException("refused above");
        }
        String reason = wanted.reason() == null ? "" : wanted.reason().strip();
        return new Substitution(
                Ids.next(),
                absent,
                substitute,
                holding.post(),
                holding.department(),
                from,
                to,
                reason,
                by.personId(),
                clock.instant(),
                null);
    }

    /** Ends a substitution before its last day: it holds no longer from this moment. */
    public void revoke(Actor actor, String id) {
        Substitution found = substitutions
                .lock(id)
                .filter(each -> each.personId().equals(actor.personId()) || actor.holdsAny(ADMINISTRATOR))
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        if (!found.standsOn(LocalDate.now(clock)) || substitutions.revoke(id, clock.instant()) == 0) {
            throw new RuleViolation(OrganizationRule.SUBSTITUTION_OVER);
        }
        Acting by = found.personId().equals(actor.personId())
                ? new Acting(actor.personId(), found.post(), found.department())
                : actor.as(ADMINISTRATOR).orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
        events.publishEvent(event(by, "substitution.revoked", found).change("validTo", found.toOn(), null));
        notices.over(found);
    }

    private boolean holds(String person, Holding holding, @Nullable LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = from == null || from.isBefore(today) ? today : from;
        return people.terms(List.of(person)).stream()
                .anyMatch(term -> holding.is(term.post(), term.department())
                        && !term.validFrom().isAfter(day)
                        && !term.endsBefore(day));
    }

    /** Nobody who is shut out, administers or audits acts in anybody's place (三员互斥；审计独立). */
    private boolean isUnfit(String absent, @Nullable String substitute) {
        if (substitute == null) {
            return true;
        }
        LocalDate today = LocalDate.now(clock);
        boolean present = people.account(substitute).filter(Account::enabled).isPresent();
        return !absent.equals(substitute)
                && (!present
                        || people.terms(List.of(substitute)).stream()
                                .filter(term -> !term.endsBefore(today))
                                .anyMatch(term -> !isOfBusiness(new Holding(term.post(), term.department()))));
    }

    private boolean isOfBusiness(Holding holding) {
        return directory
                .get()
                .post(holding.post())
                .filter(post -> post.kind().equals("BUSINESS") || post.kind().equals("LEADER"))
                .isPresent();
    }

    private DomainEvent event(Acting by, String action, Substitution substitution) {
        String label = directory.get().signature(substitution.department(), substitution.post(), LocalDate.now(clock));
        return DomainEvent.of(by, action, null, "substitution", substitution.id(), label)
                .change("post", null, substitution.post())
                .change("department", null, substitution.department());
    }
}

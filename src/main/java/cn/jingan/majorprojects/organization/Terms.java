package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives and withdraws posts; the caller has locked the person's row. */
@Component
class Terms {
    private static final String ADMINISTRATION = "ADMIN";
    private static final String AUDIT = "AUDIT";

    private final People people;
    private final DirectoryCache directory;
    private final ApplicationEventPublisher events;

    Terms(People people, DirectoryCache directory, ApplicationEventPublisher events) {
        this.people = people;
        this.directory = directory;
        this.events = events;
    }

    void give(Acting by, Term term) {
        requireKnown(term);
        LocalDate last = term.validTo();
        if (last != null && last.isBefore(term.validFrom())) {
            throw RuleViolation.at("validTo", OrganizationRule.TERM_ENDS_BEFORE_IT_BEGINS);
        }
        List<Term> beside = people.terms(List.of(term.personId())).stream()
                .filter(term::overlaps)
                .toList();
        beside.forEach(other -> requireCompatible(term, other));
        people.insertTerm(term);
        publish(by, "person.post.given", term);
    }

    /** Ends the term with that day; one that would end before it began never was. */
    void withdraw(Acting by, Term held, LocalDate lastDay) {
        people.deleteTerm(held);
        Term ended = held.endingOn(lastDay);
        if (!ended.endsBefore(held.validFrom())) {
            people.insertTerm(ended);
        }
        publish(by, "person.post.withdrawn", ended);
    }

    private void requireKnown(Term term) {
        Directory present = directory.get();
        if (present.post(term.post()).isEmpty()) {
            throw RuleViolation.at("post", OrganizationRule.UNKNOWN_POST, term.post());
        }
        if (present.department(term.department(), term.validFrom()).isEmpty()) {
            throw RuleViolation.at("department", OrganizationRule.UNKNOWN_DEPARTMENT, term.department());
        }
    }

    private void requireCompatible(Term given, Term other) {
        boolean samePost = given.post().equals(other.post());
        if (samePost && given.department().equals(other.department())) {
            throw RuleViolation.at("post", OrganizationRule.POST_HELD_ALREADY);
        }
        if (isOf(ADMINISTRATION, given) || isOf(ADMINISTRATION, other)) {
            throw RuleViolation.at("post", OrganizationRule.ADMINISTRATORS_EXCLUDE_EACH_OTHER);
        }
        if (isOf(AUDIT, given) != isOf(AUDIT, other)) {
            throw RuleViolation.at("post", OrganizationRule.AUDITORS_HOLD_NO_OTHER_POST);
        }
    }

    private boolean isOf(String kind, Term term) {
        return directory
                .get()
                .post(term.post())
                .filter(post -> post.kind().equals(kind))
                .isPresent();
    }

    private void publish(Acting by, String action, Term term) {
        events.publishEvent(DomainEvent.of(by, action, null, "person", term.personId(), term.personId())
                .change("post", null, term.post())
                .change("department", null, term.department())
                .change("validFrom", null, term.validFrom())
                .change("validTo", null, term.validTo()));
    }
}

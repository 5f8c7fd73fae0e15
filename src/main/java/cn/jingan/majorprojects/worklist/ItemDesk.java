package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.worklist.Placement.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every command on a task of the inbox does first and last: lock its row, look who acts, save, tell. */
@Component
class ItemDesk {
    private final Items items;
    private final OrganizationQueries organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemDesk(Items items, OrganizationQueries organization, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** The open task, locked, if it is asked of the person's department. */
    WorkItem open(Actor actor, String id, Version seen) {
        WorkItem item = items.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        if (actor.departments().stream().noneMatch(item.department()::equals)) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        return open(item, seen);
    }

    /** The task, if it is as the person saw it and still to be done. */
    WorkItem open(WorkItem item, Version seen) {
        seen.require(item.version());
        if (item.paused()) {
            throw new RuleViolation(WorklistRule.TASK_PAUSED);
        }
        if (!item.open()) {
            throw new RuleViolation(SharedRule.ALREADY_DONE);
        }
        return item;
    }

    /** The refusal of what another person has taken, with that person's name: colleagues ask them for it. */
    RuleViolation takenBy(String person) {
        String name = organization.personNames(Set.of(person)).getOrDefault(person, "");
        return new RuleViolation(WorklistRule.CLAIMED_BY_ANOTHER, name);
    }

    /** The open task, locked, if this person has it. */
    WorkItem mine(Actor actor, String id, Version seen) {
        WorkItem item = open(actor, id, seen);
        if (!item.isOf(actor)) {
            throw new RuleViolation(WorklistRule.NOT_YOUR_TASK);
        }
        return item;
    }

    /** The person under the post that is asked. */
    Acting holder(Actor actor, WorkItem item) {
        return actor.as(item.post(), item.department())
                .orElseThrow(() -> new RuleViolation(WorklistRule.TASK_OF_ANOTHER_POST));
    }

    void place(WorkItem item, Place place) {
        saved(items.place(item.id(), place, item.version()));
    }

    /** The same, unless somebody took it or did it meanwhile; whether it was still so. */
    boolean placeUnchanged(WorkItem item, Place place) {
        return items.place(item.id(), place, item.version()) == 1;
    }

    void delegate(WorkItem item, @Nullable String delegate) {
        saved(items.delegate(item.id(), delegate, item.version()));
    }

    void choose(WorkItem item, String person) {
        saved(items.choose(item.id(), person, item.version()));
    }

    private static void saved(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    /** Keeps what happened to the task, for those who look at it. */
    void note(WorkItem item, Movement.Kind kind, Acting by, @Nullable String to, @Nullable String said) {
        items.insertMovement(new Movement(
                Ids.next(),
                item.id(),
                kind,
                by.personId(),
                by.onBehalfOf(),
                to,
                said,
                clock.instant(),
                LocalDate.now(clock)));
    }

    void tell(Acting by, String action, WorkItem item) {
        events.publishEvent(event(by, action, item));
    }

    void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    /** Tells that a task went to the portfolio office because nobody can do it, or came back. */
    static DomainEvent rerouted(String id, String project, String label, @Nullable String before, Place place) {
        return DomainEvent.of(Acting.SYSTEM, "item.rerouted", project, "item", id, label)
                .change("rerouted", before, place.rerouted());
    }

    static DomainEvent event(Acting by, String action, WorkItem item) {
        return DomainEvent.of(by, action, item.project(), "item", item.id(), item.label());
    }
}

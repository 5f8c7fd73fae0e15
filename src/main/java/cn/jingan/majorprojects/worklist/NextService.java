package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.NextHandlers;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner of a task chooses who of several holders of the next post does the next step. */
@Service
public class NextService implements NextHandlers {
    private final ItemDesk desk;
    private final ItemViews views;
    private final NextPeople people;
    private final OrganizationQueries organization;

    NextService(ItemDesk desk, ItemViews views, NextPeople people, OrganizationQueries organization) {
        this.organization = organization;
        this.desk = desk;
        this.views = views;
        this.people = people;
    }

    /** Chooses the next handler; whoever must not do the step then is passed over. */
    @Transactional
    public void choose(Actor actor, String id, Version seen, @Nullable String person) {
        WorkItem item = desk.mine(actor, id, seen);
        Acting by = desk.holder(actor, item);
        String chosen = fit(item, person);
        desk.choose(item, chosen);
        tell(by, item, chosen);
    }

    /** With the form itself: what opens in this command is offered to that person first. */
    @Override
    @Transactional
    public void choose(Acting by, String kind, String subjectId, @Nullable String person) {
        if (person == null || person.isBlank()) {
            return;
        }
        WorkItem item = views.latest(kind, subjectId)
                .filter(WorkItem::open)
                .orElseThrow(() -> new RuleViolation(SharedRule.ALREADY_DONE));
        ChosenNext.keep(fit(item, person));
        tell(by, item, person);
    }

    @Override
    @Transactional
    public void offer(DomainEvent act, @Nullable String person, Holding... posts) {
        if (person == null || person.isBlank()) {
            return;
        }
        boolean able = !act.by().is(person)
                && Stream.of(posts)
                        .flatMap(post -> organization.holders(post.post(), post.department()).stream())
                        .anyMatch(holder -> holder.id().equals(person));
        if (!able) {
            throw RuleViolation.at(FIELD, WorklistRule.NEXT_HANDLER_UNFIT);
        }
        ChosenNext.keep(person);
        desk.tell(
                DomainEvent.of(act.by(), "next.chosen", act.project(), act.subjectType(), act.subjectId(), act.label())
                        .change("assignee", null, person));
    }

    private String fit(WorkItem item, @Nullable String person) {
        if (person == null || people.choice(item).stream().map(Person::id).noneMatch(person::equals)) {
            throw RuleViolation.at(FIELD, WorklistRule.NEXT_HANDLER_UNFIT);
        }
        return person;
    }

    private void tell(Acting by, WorkItem item, String person) {
        desk.tell(ItemDesk.event(by, "item.next", item).change("assignee", null, person));
    }
}

package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner of a task chooses who of several holders of the next post does the next step. */
@Service
public class NextService {
    private final ItemDesk desk;
    private final NextPeople people;

    NextService(ItemDesk desk, NextPeople people) {
        this.desk = desk;
        this.people = people;
    }

    /** Chooses the next handler; whoever must not do the step then is passed over. */
    @Transactional
    public void choose(Actor actor, String id, Version seen, @Nullable String person) {
        WorkItem item = desk.mine(actor, id, seen);
        Acting by = desk.holder(actor, item);
        if (person == null || people.choice(item).stream().map(Person::id).noneMatch(person::equals)) {
            throw RuleViolation.at("nextHandler", WorklistRule.NEXT_HANDLER_UNFIT);
        }
        desk.choose(item, person);
        desk.tell(ItemDesk.event(by, "item.next", item).change("assignee", null, person));
    }
}

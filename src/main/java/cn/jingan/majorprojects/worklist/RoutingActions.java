package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person may do with one task besides answering it. These name people to choose from, so they are looked up for
 * a task that is looked at and not for each row of a list.
 */
@Component
public class RoutingActions {
    private final OrganizationQueries organization;
    private final CircleActions circle;
    private final NextPeople people;

    RoutingActions(OrganizationQueries organization, CircleActions circle, NextPeople people) {
        this.people = people;
        this.circle = circle;
        this.organization = organization;
    }

    /** Pass it on, ask for advice, take that back; urge whoever owes it; send it for reading. */
    public List<Action> of(Actor actor, WorkItem item) {
        List<Action> all = new ArrayList<>();
        boolean owner = item.open() && item.isOf(actor) && !item.kind().equals(RoutingService.ADVICE);
        if (owner && item.delegate() != null) {
            all.add(start("item.recall", item, "recall", null));
        }
        if (owner && item.delegate() == null) {
            routes(actor, item, all);
        }
        if (owner) {
            choosing(item, all);
        }
        if (item.open() && !organization.readsOnly(actor)) {
            if (!UrgeService.owes(actor, item)) {
                all.add(Action.of("item.urge", "/api" + page(item, "urge"), null));
            }
            all.add(circle.send(Action.of("item.copy", "/api" + page(item, "copy"), page(item, "copy"))));
        }
        return all;
    }

    private void choosing(WorkItem item, List<Action> all) {
        Option[] next = choices(people.choice(item));
        if (next.length > 0) {
            all.add(start("item.next", item, "next", page(item, "next")).required("nextHandler", Type.CHOICE, next));
        }
    }

    private void routes(Actor actor, WorkItem item, List<Action> all) {
        Option[] others = choices(organization.holders(item.post(), item.department()).stream()
                .filter(holder -> !holder.id().equals(item.assignee()) && !item.excludes(List.of(holder.id())))
                .toList());
        if (others.length > 0) {
            all.add(start("item.transfer", item, "transfer", page(item, "transfer"))
                    .required("to", Type.CHOICE, others)
                    .required("reason", Type.TEXTAREA));
        }
        Option[] colleagues = choices(organization.colleagues(item.department()).stream()
                .filter(each -> !each.id().equals(item.assignee()) && !each.id().equals(actor.personId()))
                .toList());
        if (colleagues.length > 0) {
            all.add(start("item.delegate", item, "delegate", page(item, "delegate"))
                    .required("to", Type.CHOICE, colleagues)
                    .required("question", Type.TEXTAREA));
        }
    }

    /** The answer of the colleague who was asked. */
    static Action advise(WorkItem advice) {
        String page = "/work-items/" + advice.subjectId() + "/advise";
        return Action.of(RoutingService.ADVICE, "/api" + page, page).required("advice", Type.TEXTAREA);
    }

    private static Option[] choices(List<Person> people) {
        return people.stream()
                .map(person -> new Option(person.id(), person.display()))
                .toArray(Option[]::new);
    }

    private static String page(WorkItem item, String verb) {
        return "/work-items/" + item.id() + "/" + verb;
    }

    private static Action start(String name, WorkItem item, String verb, @Nullable String page) {
        return Action.of(name, "/api" + page(item, verb), page).at(item.version());
    }
}

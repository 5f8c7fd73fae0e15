package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.worklist.ItemActions;
import cn.jingan.majorprojects.worklist.Movement;
import cn.jingan.majorprojects.worklist.NextPeople;
import cn.jingan.majorprojects.worklist.RoutingActions;
import cn.jingan.majorprojects.worklist.WorkItem;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who has a task and what happened to it on the way: what stands on every task's page, whichever module draws it. */
@Component("itemRouting")
class ItemRouting {
    private final WorklistQueries queries;
    private final ItemActions items;
    private final RoutingActions actions;
    private final OrganizationQueries organization;
    private final SignedInPerson person;
    private final NextPeople upcoming;
    private final ItemTexts texts;

    ItemRouting(
            WorklistQueries queries,
            ItemActions items,
            RoutingActions actions,
            OrganizationQueries organization,
            SignedInPerson person,
            NextPeople upcoming,
            ItemTexts texts) {
        this.texts = texts;
        this.queries = queries;
        this.items = items;
        this.actions = actions;
        this.organization = organization;
        this.person = person;
        this.upcoming = upcoming;
    }

    /**
     * The way of one task.
     *
     * @param title what is asked
     * @param asked department and post
     * @param owner name of who has it; null while it lies in a queue
     * @param lines what happened, earliest first
     * @param next who gets it next, while it is this person's
     * @param actions what this person may do besides answering it
     */
    public record View(
            WorkItem item,
            String title,
            String asked,
            @Nullable String owner,
            List<Line> lines,
            List<NextPeople.Next> next,
            List<Action> actions) {}

    /**
     * One thing that happened.
     *
     * @param from name of who did it, with whom they substituted
     * @param to name of whom it concerns; empty for nobody
     */
    public record Line(Movement movement, String from, String to) {}

    /** The way of the open or last task of that kind on that thing, for the person who is signed in; null for none. */
    public @Nullable View of(String kind, String subjectId) {
        if (kind.isEmpty()) {
            return null;
        }
        return person.actor()
                .flatMap(actor -> queries.latest(kind, subjectId)
                        .filter(item -> queries.concerns(actor, item))
                        .map(item -> view(actor, item)))
                .orElse(null);
    }

    /** Puts a task on the page of one of its steps; returns what this person may do with it. */
    List<Action> step(Actor actor, String id, Model model) {
        View view = view(actor, queries.visible(actor, id));
        model.addAttribute("routing", view);
        return view.actions();
    }

    /** Puts a task on the page on which a colleague answers; refuses whoever may not see it. */
    void advice(Actor actor, String id, Model model) {
        WorkItem item = queries.visible(actor, id);
        model.addAttribute("routing", view(actor, item));
        queries.latest("advice.give", id)
                .map(advice -> items.of(actor, List.of(advice)).getOrDefault(advice.id(), List.of()))
                .flatMap(all -> all.stream().findFirst())
                .ifPresent(action -> model.addAttribute("action", action));
    }

    private View view(Actor actor, WorkItem item) {
        List<Movement> movements = queries.movements(item.id());
        List<String> people = Stream.concat(
                        Stream.of(item.assignee(), item.delegate()),
                        movements.stream()
                                .flatMap(each -> Stream.of(each.fromPerson(), each.onBehalfOf(), each.toPerson())))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, String> names = organization.personNames(people);
        String asked = organization.signature(item.department(), item.post());
        String owner = item.assignee();
        return new View(
                item,
                texts.title(item),
                asked,
                owner == null ? null : names.getOrDefault(owner, owner),
                movements.stream().map(each -> line(each, names)).toList(),
                item.open() && item.isOf(actor) ? upcoming.after(item) : List.of(),
                item.open() ? besides(actor, item) : List.of());
    }

    private List<Action> besides(Actor actor, WorkItem item) {
        return Stream.concat(ItemActions.taking(actor, item).stream(), actions.of(actor, item).stream())
                .toList();
    }

    private Line line(Movement movement, Map<String, String> names) {
        String absent = movement.onBehalfOf();
        String from = names.getOrDefault(movement.fromPerson(), movement.fromPerson());
        String to = movement.toPerson();
        return new Line(
                movement,
                absent == null ? from : texts.standing(from, names.getOrDefault(absent, absent)),
                to == null ? "" : names.getOrDefault(to, to));
    }
}

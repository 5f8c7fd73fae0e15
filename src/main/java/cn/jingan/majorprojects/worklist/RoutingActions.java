package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with tasks besides answering them: most of it names people to choose from. */
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

    /** Who may be chosen, looked up once for each post and department, however many tasks lie there. */
    private final class Peers {
        private final Map<String, List<Person>> known = new HashMap<>();

        List<Person> holders(WorkItem item) {
            return known.computeIfAbsent(
                    item.post() + "@" + item.department(), any -> organization.holders(item.post(), item.department()));
        }

        List<Person> others(WorkItem item) {
            return holders(item).stream()
                    .filter(holder -> !holder.id().equals(item.assignee()) && !item.excludes(List.of(holder.id())))
                    .toList();
        }

        List<Person> colleagues(WorkItem item) {
            return known.computeIfAbsent("@" + item.department(), any -> organization.colleagues(item.department()));
        }
    }

    /**
     * Of each task of a list, by its id: pass it on, ask for advice, take that back; urge whoever owes it; send it for
     * reading. Who does the next step is chosen at the task itself: only its process knows, one task at a time.
     */
    public Map<String, List<Action>> of(Actor actor, Collection<WorkItem> items) {
        Peers peers = new Peers();
        Map<String, List<Action>> all = new HashMap<>();
        items.forEach(item -> all.put(item.id(), of(actor, item, peers, List.of())));
        return all;
    }

    /** The same of one task that is looked at, and to choose who does the next step. */
    public List<Action> of(Actor actor, WorkItem item) {
        return of(actor, item, new Peers(), routable(actor, item) ? people.choice(item) : List.of());
    }

    private List<Action> of(Actor actor, WorkItem item, Peers peers, List<Person> next) {
        List<Action> all = new ArrayList<>();
        if (routable(actor, item)) {
            if (item.delegate() == null) {
                routes(actor, item, peers, all);
            } else {
                all.add(start("item.recall", item, "recall", null));
            }
            if (!next.isEmpty()) {
                all.add(start("item.next", item, "next", page(item, "next"))
                        .required("nextHandler", Type.CHOICE, choices(next)));
            }
        }
        if (item.open() && !organization.readsOnly(actor)) {
            if (!UrgeService.owes(actor, item)) {
                all.add(Action.of("item.urge", "/api" + page(item, "urge"), null));
            }
            all.add(circle.send(Action.of("item.copy", "/api" + page(item, "copy"), page(item, "copy"))));
        }
        return all;
    }

    private static boolean routable(Actor actor, WorkItem item) {
        return item.open() && item.isOf(actor) && !item.kind().equals(RoutingService.ADVICE);
    }

    /** To whom this person may pass each of these tasks, by its id; nobody where it is not theirs to pass on. */
    Map<String, List<Person>> heirs(Actor actor, Collection<WorkItem> items) {
        Peers peers = new Peers();
        return items.stream()
                .filter(item -> routable(actor, item) && item.delegate() == null)
                .collect(Collectors.toMap(WorkItem::id, peers::others));
    }

    private static void routes(Actor actor, WorkItem item, Peers peers, List<Action> all) {
        Option[] others = choices(peers.others(item));
        if (others.length > 0) {
            all.add(start("item.transfer", item, "transfer", page(item, "transfer"))
                    .required("to", Type.CHOICE, others)
                    .required("reason", Type.TEXTAREA));
        }
        Option[] colleagues = choices(peers.colleagues(item).stream()
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

    static Option[] choices(List<Person> people) {
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

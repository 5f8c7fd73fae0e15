package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.Ticked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person may do with several tasks at once: what each of them allows. */
@Component
public class SeveralActions {
    /** How many at once; 默认配置. */
    static final int MOST = 50;

    private static final String PATH = "/work-items/several/";

    private final WorklistQueries queries;
    private final RoutingActions routing;
    private final ItemNames names;

    SeveralActions(WorklistQueries queries, RoutingActions routing, ItemNames names) {
        this.queries = queries;
        this.routing = routing;
        this.names = names;
    }

    /** What can be done with several at once. */
    public enum Step {
        /** 批量签收. */
        CLAIM,
        /** 批量退还. */
        RELEASE,
        /** 批量填报预测: the milestones of their projects, in the officer's grid. */
        FORECAST,
        /** 批量转办. */
        TRANSFER;

        /** Whether it is done on a page of its own. */
        public boolean leads() {
            return this == FORECAST || this == TRANSFER;
        }
    }

    /** The tasks that are chosen, in that order. */
    public List<WorkItem> chosen(Actor actor, Collection<String> ids) {
        requireSound(ids);
        return queries.visible(actor, ids);
    }

    /** What each of these tasks allows now, by its id. */
    public Map<String, Set<Step>> allowed(Actor actor, Collection<WorkItem> items) {
        Map<String, List<Person>> heirs = routing.heirs(actor, items);
        Map<String, Set<Step>> all = new HashMap<>();
        items.forEach(item -> all.put(item.id(), allowed(actor, item, heirs.getOrDefault(item.id(), List.of()))));
        return all;
    }

    private static Set<Step> allowed(Actor actor, WorkItem item, List<Person> heirs) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        ItemActions.taking(actor, item)
                .forEach(action -> steps.add(action.name().equals("item.claim") ? Step.CLAIM : Step.RELEASE));
        if (forecasts(actor, item)) {
            steps.add(Step.FORECAST);
        }
        if (!heirs.isEmpty()) {
            steps.add(Step.TRANSFER);
        }
        return steps;
    }

    private static boolean forecasts(Actor actor, WorkItem item) {
        return item.open()
                && item.kind().equals("milestone.complete")
                && actor.as("OFFICER", item.department()).isPresent();
    }

    /** The actions that all these tasks allow now; none where nothing is in common. */
    public List<Action> of(Actor actor, List<WorkItem> items) {
        Map<String, Set<Step>> allowed = allowed(actor, items);
        List<Action> all = new ArrayList<>();
        if (allowed.values().stream().allMatch(steps -> steps.contains(Step.CLAIM))) {
            all.add(start("claim", "/", items));
        }
        if (allowed.values().stream().allMatch(steps -> steps.contains(Step.RELEASE))) {
            all.add(start("release", "/", items));
        }
        transfer(actor, items).ifPresent(all::add);
        return all;
    }

    /** How all these tasks are passed to one person; empty where nobody can be given all of them. */
    public Optional<Action> transfer(Actor actor, List<WorkItem> items) {
        Map<String, List<Person>> heirs = routing.heirs(actor, items);
        Option[] common = items.stream()
                .map(item -> heirs.getOrDefault(item.id(), List.of()))
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .map(RoutingActions::choices)
                .orElseGet(() -> new Option[0]);
        return common.length == 0
                ? Optional.empty()
                : Optional.of(start("transfer", transferPage(items), items)
                        .required("to", Type.CHOICE, common)
                        .required("reason", Type.TEXTAREA));
    }

    /** Where these tasks are passed on. */
    public static String transferPage(List<WorkItem> items) {
        String ids = items.stream().map(WorkItem::id).collect(Collectors.joining(","));
        return Address.of(PATH + "transfer").with("item", ids).toString();
    }

    private Action start(String verb, String page, List<WorkItem> items) {
        return Action.of("items." + verb, "/api" + PATH + verb, page).with(field(items, true));
    }

    /** The field by which some of these tasks are chosen. */
    public Field field(List<WorkItem> items, boolean all) {
        List<Option> options = items.stream()
                .map(item -> new Option(Ticked.text(item.id(), item.version()), names.among(item)))
                .toList();
        String every = options.stream().map(Option::value).collect(Collectors.joining(";"));
        return new Field(SeveralService.ITEMS, Type.MULTICHOICE, true, options, all ? every : null, null);
    }

    /** The projects of these tasks, whose forecasts this person gives; refuses where one of them is not such a task. */
    public List<String> forecast(Actor actor, List<WorkItem> items) {
        Refusals refusals = new Refusals();
        items.forEach(item -> refusals.when(
                !forecasts(actor, item), SeveralService.ITEMS, WorklistRule.FORECAST_OF_ANOTHER, names.among(item)));
        refusals.refuse();
        return items.stream().map(WorkItem::project).distinct().toList();
    }

    static void requireSound(Collection<?> items) {
        new Refusals()
                .when(items.isEmpty(), SeveralService.ITEMS, WorklistRule.NO_ITEM_CHOSEN)
                .when(items.size() > MOST, SeveralService.ITEMS, WorklistRule.TOO_MANY_ITEMS, MOST)
                .refuse();
    }
}

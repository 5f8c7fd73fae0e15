package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a person may do with the tasks of the inbox, and through them with a project: answer, take, put back. */
@Component
public class ItemActions implements ActionSource {
    private final ItemViews views;
    private final Actions actions;

    ItemActions(ItemViews views, @Lazy Actions actions) {
        this.views = views;
        this.actions = actions;
    }

    @Override
    public List<String> types() {
        return List.of("project");
    }

    /** Of each project, the actions of its open tasks. */
    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> projects) {
        List<WorkItem> items =
                views.openOfProjects(projects.stream().map(Subject::id).toList());
        Map<String, List<Action>> byItem = of(actor, items);
        Map<Subject, List<Action>> all = new HashMap<>();
        items.forEach(item -> all.computeIfAbsent(new Subject("project", item.projectId()), any -> new ArrayList<>())
                .addAll(byItem.getOrDefault(item.id(), List.of()).stream()
                        .filter(action -> action.enables() == null)
                        .toList()));
        return all;
    }

    /** The actions of each task, by its id, in a bounded number of statements. */
    public Map<String, List<Action>> of(Actor actor, Collection<WorkItem> items) {
        List<WorkItem> open = items.stream().filter(WorkItem::open).toList();
        Map<Subject, List<Action>> answers =
                actions.offered(actor, open.stream().map(WorkItem::subject).toList());
        Map<String, List<Action>> all = new HashMap<>();
        open.forEach(item -> all.put(item.id(), of(actor, item, answers.getOrDefault(item.subject(), List.of()))));
        return all;
    }

    /** First what the task waits for, whoever may do that; then the task itself. */
    private static List<Action> of(Actor actor, WorkItem item, List<Action> answers) {
        List<Action> all = new ArrayList<>(answers.stream()
                .filter(action -> item.kind().equals(action.enables()))
                .toList());
        all.addAll(own(actor, item, answers));
        return all;
    }

    private static List<Action> own(Actor actor, WorkItem item, List<Action> answers) {
        boolean mine = item.isOf(actor);
        if (item.kind().equals(RoutingService.ADVICE)) {
            return mine ? List.of(RoutingActions.advise(item)) : List.of();
        }
        if (item.delegate() != null || isExcluded(actor, item)) {
            return List.of();
        }
        List<Action> all = new ArrayList<>();
        if (mine || item.assignee() == null) {
            answers.stream().filter(action -> action.name().equals(item.kind())).forEach(all::add);
        }
        all.addAll(taking(actor, item));
        return all;
    }

    /** To take the task from the queue, or to put it back there. */
    public static List<Action> taking(Actor actor, WorkItem item) {
        boolean withAdviser = item.kind().equals(RoutingService.ADVICE) || item.delegate() != null;
        if (!item.open() || withAdviser || isExcluded(actor, item)) {
            return List.of();
        }
        if (item.isOf(actor)) {
            return List.of(button("item.release", item, "release"));
        }
        boolean free = item.assignee() == null
                && actor.as(item.post(), item.department()).isPresent();
        return free ? List.of(button("item.claim", item, "claim")) : List.of();
    }

    static boolean isExcluded(Actor actor, WorkItem item) {
        return actor.as(item.post(), item.department())
                .filter(by -> item.excludes(by.people()))
                .isPresent();
    }

    private static Action button(String name, WorkItem item, String verb) {
        return Action.of(name, "/api/work-items/" + item.id() + "/" + verb, null)
                .at(item.version());
    }
}

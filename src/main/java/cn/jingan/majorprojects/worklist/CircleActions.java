package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What anybody who may see a project may do with it: watch it, send it for reading. */
@Component
public class CircleActions implements ActionSource {
    private final Copies copies;
    private final Cases cases;
    private final OrganizationQueries organization;

    CircleActions(Copies copies, Cases cases, OrganizationQueries organization) {
        this.copies = copies;
        this.cases = cases;
        this.organization = organization;
    }

    @Override
    public List<String> types() {
        return List.of("project");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> projects) {
        Map<String, Cases.Title> titles =
                cases.titles(projects.stream().map(Subject::id).toList());
        if (titles.isEmpty()) {
            return Map.of();
        }
        List<String> watched = copies.watched(
                actor.personId(),
                titles.values().stream().map(Cases.Title::code).toList());
        boolean reads = organization.readsOnly(actor);
        Map<Subject, List<Action>> all = new HashMap<>();
        titles.forEach((id, title) ->
                all.put(new Subject("project", id), of(title.code(), watched.contains(title.code()), reads)));
        return all;
    }

    private List<Action> of(String code, boolean watched, boolean readsOnly) {
        List<Action> all = new ArrayList<>();
        String watch = "/me/watches/" + code;
        all.add(
                watched
                        ? Action.of("project.unwatch", "/api" + watch + "/end", null)
                        : Action.of("project.watch", "/api" + watch, null));
        if (!readsOnly) {
            String page = "/projects/" + code + "/copy";
            all.add(send(Action.of("project.copy", "/api" + page, page)));
        }
        return all;
    }

    /** The fields of sending for reading. */
    Action send(Action action) {
        Option[] departments = organization.departments().stream()
                .map(department -> new Option(department.code(), department.name()))
                .toArray(Option[]::new);
        return action.optional("departments", Type.MULTICHOICE, departments)
                .optional("people", Type.TEXT)
                .optional("said", Type.TEXTAREA);
    }
}

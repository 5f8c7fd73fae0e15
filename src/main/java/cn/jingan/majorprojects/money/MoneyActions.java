package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseParts;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with figures: record one of a project, confirm or annul one, ask for a new study. */
@Component
public class MoneyActions implements ActionSource {
    /** How many sources the form offers; 默认配置. */
    public static final int SOURCES = 4;

    private final Costs costs;
    private final MoneyQueries queries;
    private final FundingSources sources;
    private final ProjectQueries projects;
    private final CaseParts parts;

    MoneyActions(Costs costs, MoneyQueries queries, FundingSources sources, ProjectQueries projects, CaseParts parts) {
        this.costs = costs;
        this.queries = queries;
        this.sources = sources;
        this.projects = projects;
        this.parts = parts;
    }

    @Override
    public List<String> types() {
        return List.of("project", "cost");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (!actor.holdsAny("OFFICER", "HEAD", "PLANNING")) {
            return Map.of();
        }
        Map<Subject, List<Action>> all = new HashMap<>();
        List<ProjectFacts> own = projects.facts(Subject.ids(subjects, "project")).values().stream()
                .filter(project -> holds(actor, "OFFICER", project))
                .toList();
        Map<String, Map<String, String>> named =
                parts.names(own.stream().map(ProjectFacts::id).toList());
        own.forEach(project -> all.put(
                new Subject("project", project.id()),
                List.of(record(project, named.getOrDefault(project.id(), Map.of())))));
        List<String> ids = Subject.ids(subjects, "cost");
        List<CostView> found = ids.isEmpty() ? List.of() : costs.byIds(ids);
        Map<String, ProjectFacts> owners = projects.facts(
                found.stream().map(CostView::projectId).distinct().toList());
        found.forEach(cost -> all.put(new Subject("cost", cost.id()), of(actor, cost, owners.get(cost.projectId()))));
        return all;
    }

    private static boolean holds(Actor actor, String post, @Nullable ProjectFacts project) {
        return project != null
                && !project.runState().over()
                && actor.as(post, project.leadDepartment()).isPresent();
    }

    private List<Action> of(Actor actor, CostView cost, @Nullable ProjectFacts project) {
        List<Action> actions = new ArrayList<>();
        if (project == null || cost.voidReason() != null) {
            return actions;
        }
        if (cost.open()
                && holds(actor, "HEAD", project)
                && !actor.personId().equals(cost.recordedBy())
                && !fixed(project, cost)) {
            actions.add(start(cost, "confirm"));
        }
        if (cost.changeId() == null && holds(actor, "OFFICER", project)) {
            actions.add(start(cost, "annul").required("reason", Type.TEXTAREA));
        }
        if (actor.as("PLANNING").isPresent() && !project.runState().over() && studyIsDue(cost)) {
            actions.add(start(cost, "study").required("number", Type.TEXT).required("datedOn", Type.DATE));
        }
        return actions;
    }

    private boolean fixed(ProjectFacts project, CostView cost) {
        return cost.kind() == CostKind.BUDGET_ESTIMATE
                && MoneyCheck.fixed(project, cost.kind(), cost.partId(), queries.sheet(project.id()));
    }

    private boolean studyIsDue(CostView cost) {
        if (cost.kind() != CostKind.BUDGET_ESTIMATE || cost.studyOn() != null || !cost.counts()) {
            return false;
        }
        MoneySheet sheet = queries.sheet(cost.projectId());
        return sheet.inForce(cost.kind(), cost.partId()).filter(cost::equals).isPresent() && sheet.isOver(cost);
    }

    private static Action start(CostView cost, String verb) {
        String page = "/costs/" + cost.id() + "/" + verb;
        return Action.of("cost." + verb, "/api" + page, page).at(cost.version());
    }

    private Action record(ProjectFacts project, Map<String, String> named) {
        String path = "/projects/" + project.code() + "/money";
        Option[] kinds = Stream.of(CostKind.values())
                .map(kind -> new Option(kind.name(), null))
                .toArray(Option[]::new);
        Action action = Action.of("cost.record", "/api" + path, path + "/new").required("kind", Type.CHOICE, kinds);
        Action asking = action.optionalAmong("part", named)
                .required("amount", Type.NUMBER)
                .required("datedOn", Type.DATE)
                .required("source", Type.TEXT)
                .optional("reason", Type.TEXTAREA);
        for (int no = 1; no <= SOURCES; no++) {
            asking = asking.with(source(no)).optional("fundingAmount" + no, Type.NUMBER);
        }
        return asking.required("evidence", Type.FILE);
    }

    private Field source(int no) {
        List<Option> options = sources.all().stream()
                .map(source -> new Option(source.key(), sources.name(source.key())))
                .toList();
        return new Field("funding" + no, Type.CHOICE, false, options, null, null);
    }
}

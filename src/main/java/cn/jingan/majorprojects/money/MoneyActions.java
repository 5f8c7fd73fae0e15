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
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

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
    private final MoneyHindrances hindrances;

    MoneyActions(
            Costs costs,
            MoneyQueries queries,
            FundingSources sources,
            ProjectQueries projects,
            CaseParts parts,
            MoneyHindrances hindrances) {
        this.hindrances = hindrances;
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
                .filter(project -> hindrances.record(actor, project).none())
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
        Supplier<Map<String, MoneySheet>> sheets = SingletonSupplier.of(() -> queries.sheets(owners.keySet()));
        found.forEach(cost -> all.put(
                new Subject("cost", cost.id()),
                of(
                        actor,
                        cost,
                        Objects.requireNonNull(owners.get(cost.projectId())),
                        () -> Objects.requireNonNull(sheets.get().get(cost.projectId())))));
        return all;
    }

    private List<Action> of(Actor actor, CostView cost, ProjectFacts project, Supplier<MoneySheet> sheet) {
        List<Action> actions = new ArrayList<>();
        if (hindrances.confirm(actor, cost, project, sheet).none()) {
            actions.add(start(cost, "confirm"));
        }
        if (hindrances.annul(actor, cost, project, sheet).none()) {
            actions.add(start(cost, "annul").required("reason", Type.TEXTAREA));
        }
        if (hindrances.study(actor, cost, project, sheet).none()) {
            actions.add(start(cost, "study").required("number", Type.TEXT).required("datedOn", Type.DATE));
        }
        return actions;
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        if (name.equals("cost.record")) {
            return hindrances.record(actor, projects.facts(subject.id())).told();
        }
        List<String> id = Subject.ids(List.of(subject), "cost");
        return id.isEmpty()
                ? Optional.empty()
                : costs.byIds(id).stream().findFirst().flatMap(cost -> hindrance(actor, cost, name));
    }

    private Optional<RuleViolation> hindrance(Actor actor, CostView cost, String name) {
        ProjectFacts project = projects.facts(cost.projectId());
        Supplier<MoneySheet> sheet = () -> queries.sheet(project.id());
        return switch (name) {
            case "cost.confirm" ->
                hindrances.confirm(actor, cost, project, sheet).told();
            case "cost.annul" -> hindrances.annul(actor, cost, project, sheet).told();
            case "cost.study" -> hindrances.study(actor, cost, project, sheet).told();
            default -> Optional.empty();
        };
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

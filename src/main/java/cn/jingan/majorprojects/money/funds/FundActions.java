package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What a person may do with a project's funds: record a month, confirm or correct one, issue a year's plan. */
@Component
class FundActions implements ActionSource {
    /** How many months back the form offers; 默认配置. */
    private static final int MONTHS = 36;

    /** How many years, from the next one back; 默认配置. */
    private static final int YEARS = 10;

    private final FundStatements statements;
    private final ProjectQueries projects;
    private final FundHindrances hindrances;
    private final Clock clock;

    FundActions(FundStatements statements, ProjectQueries projects, FundHindrances hindrances, Clock clock) {
        this.hindrances = hindrances;
        this.statements = statements;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public List<String> types() {
        return List.of("project", "fundStatement");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (!actor.holdsAny("OFFICER", "HEAD", FundCheck.PLANNING)) {
            return Map.of();
        }
        Map<Subject, List<Action>> all = new HashMap<>();
        projects.facts(Subject.ids(subjects, "project"))
                .values()
                .forEach(project -> all.put(new Subject("project", project.id()), of(actor, project)));
        List<String> ids = Subject.ids(subjects, "fundStatement");
        List<StatementView> found = ids.isEmpty() ? List.of() : statements.byIds(ids);
        Map<String, ProjectFacts> owners = projects.facts(
                found.stream().map(StatementView::projectId).distinct().toList());
        Supplier<Map<String, List<StatementView>>> months =
                SingletonSupplier.of(() -> statements.ofProjects(owners.keySet()).stream()
                        .collect(Collectors.groupingBy(StatementView::projectId)));
        found.forEach(each -> all.put(
                new Subject("fundStatement", each.id()),
                of(actor, each, Objects.requireNonNull(owners.get(each.projectId())), () -> months.get()
                        .getOrDefault(each.projectId(), List.of()))));
        return all;
    }

    private List<Action> of(Actor actor, ProjectFacts project) {
        List<Action> actions = new ArrayList<>();
        if (hindrances.record(actor, project).none()) {
            actions.add(record(project));
        }
        if (hindrances.issue(actor, project).none()) {
            actions.add(issue(project));
        }
        return actions;
    }

    private List<Action> of(
            Actor actor, StatementView statement, ProjectFacts project, Supplier<List<StatementView>> all) {
        List<Action> actions = new ArrayList<>();
        if (hindrances.confirm(actor, statement, project, all).none()) {
            actions.add(start(statement, "confirm"));
        }
        if (hindrances.correct(actor, statement, project, all).none()) {
            actions.add(figures(start(statement, "correct"), statement)
                    .required("reason", Type.TEXTAREA)
                    .optional("evidence", Type.FILE));
        }
        return actions;
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        return switch (name) {
            case "fundStatement.record" ->
                hindrances.record(actor, projects.facts(subject.id())).told();
            case "annualPlan.issue" ->
                hindrances.issue(actor, projects.facts(subject.id())).told();
            case "fundStatement.confirm", "fundStatement.correct" ->
                statements.byIds(List.of(subject.id())).stream()
                        .findFirst()
                        .flatMap(statement -> hindrance(actor, statement, name).told());
            default -> Optional.empty();
        };
    }

    private Hindrance hindrance(Actor actor, StatementView statement, String name) {
        ProjectFacts project = projects.facts(statement.projectId());
        Supplier<List<StatementView>> all = () -> statements.ofProject(project.id());
        return name.equals("fundStatement.confirm")
                ? hindrances.confirm(actor, statement, project, all)
                : hindrances.correct(actor, statement, project, all);
    }

    private static Action start(StatementView statement, String verb) {
        String page = "/fund-statements/" + statement.id() + "/" + verb;
        return Action.of("fundStatement." + verb, "/api" + page, page).at(statement.version());
    }

    private Action record(ProjectFacts project) {
        String path = "/projects/" + project.code() + "/fund-statements";
        YearMonth now = YearMonth.now(clock);
        Option[] months = Stream.iterate(now, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> new Option(month.toString(), month.toString()))
                .toArray(Option[]::new);
        Action start =
                Action.of("fundStatement.record", "/api" + path, path + "/new").required("month", Type.CHOICE, months);
        return figures(start, null).optional("reason", Type.TEXTAREA).optional("evidence", Type.FILE);
    }

    private static Action figures(Action action, @Nullable StatementView present) {
        return action.with(number("received", present == null ? null : present.received()))
                .with(number("paid", present == null ? null : present.paid()))
                .with(number("done", present == null ? null : present.done()))
                .with(number("progress", present == null ? null : present.progress()))
                .with(new Field(
                        "words", Type.TEXTAREA, true, List.of(), present == null ? null : present.words(), null));
    }

    private static Field number(String name, @Nullable BigDecimal present) {
        return new Field(name, Type.NUMBER, true, List.of(), present == null ? null : present.toPlainString(), null);
    }

    private Action issue(ProjectFacts project) {
        String path = "/projects/" + project.code() + "/annual-plans";
        int next = YearMonth.now(clock).getYear() + 1;
        Option[] years = IntStream.range(0, YEARS)
                .mapToObj(back -> String.valueOf(next - back))
                .map(year -> new Option(year, year))
                .toArray(Option[]::new);
        return Action.of("annualPlan.issue", "/api" + path, path + "/new")
                .required("year", Type.CHOICE, years)
                .required("amount", Type.NUMBER)
                .required("source", Type.TEXT)
                .optional("reason", Type.TEXTAREA);
    }
}

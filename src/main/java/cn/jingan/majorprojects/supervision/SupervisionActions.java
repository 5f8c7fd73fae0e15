package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with orders: issue one, answer, verify, withdraw, raise one to a higher rung. */
@Component
class SupervisionActions implements ActionSource {
    private final Supervisions rows;
    private final Issuers issuers;
    private final OrderForms forms;
    private final ProjectQueries projects;
    private final PausedSubjects paused;
    private final OrderHindrances hindrances;
    private final Clock clock;

    SupervisionActions(
            Supervisions rows,
            Issuers issuers,
            OrderForms forms,
            ProjectQueries projects,
            PausedSubjects paused,
            OrderHindrances hindrances,
            Clock clock) {
        this.hindrances = hindrances;
        this.rows = rows;
        this.issuers = issuers;
        this.forms = forms;
        this.projects = projects;
        this.paused = paused;
        this.clock = clock;
    }

    @Override
    public List<String> types() {
        return List.of("project", "supervision");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        Map<Subject, List<Action>> all = new HashMap<>();
        List<String> cases = Subject.ids(subjects, "project");
        if (!cases.isEmpty() && issuers.any(actor)) {
            all.putAll(issuing(actor, cases));
        }
        List<String> ids = Subject.ids(subjects, "supervision");
        if (!ids.isEmpty()) {
            all.putAll(orders(actor, ids));
        }
        return all;
    }

    /** Who issues depends on the kind of project, so the tables are asked once for each kind. */
    private Map<Subject, List<Action>> issuing(Actor actor, List<String> ids) {
        Map<String, List<Level>> levels = new HashMap<>();
        Map<Subject, List<Action>> all = new HashMap<>();
        projects.facts(ids).values().stream()
                .filter(project -> project.runState().moving())
                .filter(project -> !levels.computeIfAbsent(project.kind(), any -> issuers.levels(actor, project))
                        .isEmpty())
                .forEach(project -> {
                    Action issue = forms.issue(project, levels.getOrDefault(project.kind(), List.of()));
                    all.put(
                            new Subject("project", project.id()),
                            List.of(ids.size() == 1 ? forms.withAnswerers(issue, actor, project) : issue));
                });
        return all;
    }

    private Map<Subject, List<Action>> orders(Actor actor, List<String> ids) {
        Set<String> standing = paused.paused(ids);
        List<SupervisionOrder> open = rows.byIds(ids).stream()
                .filter(order -> order.status().open() && !standing.contains(order.id()))
                .toList();
        Map<String, SupervisionReply> waiting = waiting(open);
        Map<Subject, List<Action>> all = new HashMap<>();
        open.forEach(order -> {
            boolean alone = ids.size() == 1;
            List<Action> own = step(actor, order, waiting.get(order.id()))
                    .map(action -> alone ? forms.withNext(action, actor, order) : action)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (alone) {
                own.addAll(raise(actor, order));
            }
            if (hindrances.withdraw(actor, order).none()) {
                own.add(forms.withdraw(order));
            }
            all.put(new Subject("supervision", order.id()), own);
        });
        return all;
    }

    /** The answers that nobody has found anything of yet, by their orders. */
    private Map<String, SupervisionReply> waiting(List<SupervisionOrder> open) {
        List<String> ids = open.stream()
                .filter(order -> order.status() == SupervisionStatus.TO_VERIFY)
                .map(SupervisionOrder::id)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : rows.replies(ids).stream()
                        .filter(reply -> reply.verdict() == null)
                        .collect(Collectors.toMap(SupervisionReply::orderId, Function.identity()));
    }

    private Stream<Action> step(Actor actor, SupervisionOrder order, @Nullable SupervisionReply waiting) {
        if (hindrances.answer(actor, order).none()) {
            return Stream.of(forms.answer(order));
        }
        return hindrances.verify(actor, order, waiting).none() ? Stream.of(forms.verify(order)) : Stream.empty();
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        List<String> id = Subject.ids(List.of(subject), "supervision");
        return id.isEmpty()
                ? Optional.empty()
                : rows.byIds(id).stream().findFirst().flatMap(order -> hindrance(actor, order, name));
    }

    private Optional<RuleViolation> hindrance(Actor actor, SupervisionOrder order, String name) {
        boolean standing = !paused.paused(List.of(order.id())).isEmpty();
        SupervisionReply latest = waiting(List.of(order)).get(order.id());
        return switch (name) {
            case "supervision.answer" ->
                hindrances.answer(actor, order).when(standing, paused::refusal).told();
            case "supervision.verify" ->
                hindrances
                        .verify(actor, order, latest)
                        .when(standing, paused::refusal)
                        .told();
            case "supervision.withdraw" ->
                hindrances
                        .withdraw(actor, order)
                        .when(standing, () -> new RuleViolation(SupervisionRule.ORDER_CASE_STANDS))
                        .told();
            default -> Optional.empty();
        };
    }

    private List<Action> raise(Actor actor, SupervisionOrder order) {
        if (!issuers.any(actor) || !order.escalatable(LocalDate.now(clock))) {
            return List.of();
        }
        ProjectFacts project = projects.facts(order.projectId());
        List<Level> higher = issuers.levels(actor, project).stream()
                .filter(level -> level.above(order.level()))
                .toList();
        return higher.isEmpty() ? List.of() : List.of(forms.raise(project, higher, order));
    }
}

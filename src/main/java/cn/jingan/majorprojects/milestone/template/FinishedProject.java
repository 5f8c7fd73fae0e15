package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.milestone.template.TemplateViews.Taken;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The road map of a closed project as the rows of a template: its milestones with the time they really took. */
@Component
class FinishedProject {
    private static final double DAYS_OF_HALF_A_MONTH = 365.25 / 24;

    private final TemplateQueries templates;
    private final TemplateViews views;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;

    /** A milestone that came before another, with the working days between. */
    private record Link(Taken milestone, int lagDays) {}

    FinishedProject(
            TemplateQueries templates, TemplateViews views, ProjectQueries projects, OrganizationQueries organization) {
        this.templates = templates;
        this.views = views;
        this.projects = projects;
        this.organization = organization;
    }

    /** The rows; refuses a project that is not closed, or of another template. */
    List<TemplateRow> rows(String template, String code) {
        ProjectFacts project = projects.factsByCode(code);
        if (project.runState() != RunState.CLOSED) {
            throw RuleViolation.at("project", TemplateRule.TEMPLATE_PROJECT_UNFINISHED, code);
        }
        TemplateView begun = templates
                .begunWith(project.id())
                .filter(version -> version.template().equals(template))
                .orElseThrow(() -> RuleViolation.at("project", TemplateRule.TEMPLATE_PROJECT_OF_ANOTHER_KIND, code));
        return rows(project.id(), templates.rows(begun));
    }

    private List<TemplateRow> rows(String projectId, List<TemplateRow> begunWith) {
        Map<Integer, TemplateRow> from =
                begunWith.stream().collect(Collectors.toMap(TemplateRow::no, Function.identity()));
        Map<Integer, Taken> taken = views.roadMap(projectId).stream()
                .collect(Collectors.toMap(Taken::no, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<Integer, List<Link>> before = new TreeMap<>();
        views.dependencies(projectId).forEach(each -> before.computeIfAbsent(each.no(), no -> new ArrayList<>())
                .add(new Link(Objects.requireNonNull(taken.get(each.predecessor())), each.lagDays())));
        List<TemplateRow> rows = new ArrayList<>();
        taken.values()
                .forEach(each -> rows.add(
                        row(rows.size() + 1, each, from.get(each.no()), before.getOrDefault(each.no(), List.of()))));
        return rows;
    }

    /** Its place in the road map is its number in the template; the project's own stand among the others there. */
    private TemplateRow row(int place, Taken milestone, @Nullable TemplateRow from, List<Link> before) {
        BigDecimal took = took(milestone, before);
        BigDecimal least = from == null ? null : from.monthsMin();
        boolean kept = took == null || milestone.statutory() && least != null && took.compareTo(least) < 0;
        return new TemplateRow(
                String.valueOf(milestone.no()),
                place,
                milestone.name(),
                milestone.stage(),
                before.stream()
                        .map(each -> TemplateRow.before(each.milestone().no(), each.lagDays()))
                        .collect(Collectors.joining(";")),
                milestone.statutory(),
                kept ? least : took,
                kept ? (from == null ? null : from.monthsMax()) : took,
                milestone.evidence(),
                from == null ? "" : from.note());
    }

    /**
     * Months from the day on which its predecessors left it free, lags included, to its own, by halves, at least one
     * half; null where a day is missing.
     */
    private @Nullable BigDecimal took(Taken milestone, List<Link> before) {
        LocalDate done = milestone.actualOn();
        if (done == null
                || before.isEmpty()
                || before.stream().anyMatch(each -> each.milestone().actualOn() == null)) {
            return null;
        }
        WorkingDays calendar = organization.workingDays();
        LocalDate began = before.stream()
                .map(each ->
                        calendar.plus(Objects.requireNonNull(each.milestone().actualOn()), each.lagDays()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long halves = Math.max(1, Math.round(ChronoUnit.DAYS.between(began, done) / DAYS_OF_HALF_A_MONTH));
        return BigDecimal.valueOf(halves * 5, 1);
    }
}

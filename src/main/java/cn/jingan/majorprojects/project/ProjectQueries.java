package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.Counted;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads of projects. */
@Service
public class ProjectQueries implements CaseAccess {
    private final ProjectViews views;

    ProjectQueries(ProjectViews views) {
        this.views = views;
    }

    /** The project of that code, if this person may see it. */
    public ProjectFacts visible(Actor actor, String code) {
        return views.byCode(actor, code).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** Those of these codes that this person may see, by code, in one statement. */
    public Map<String, ProjectFacts> visible(Actor actor, Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : views.byCodes(actor, codes).stream()
                        .collect(Collectors.toMap(ProjectFacts::code, Function.identity()));
    }

    /**
     * The projects under way that these departments lead and this person may see, by code.
     *
     * @param only codes of those that are wanted; empty for all
     */
    public Page<ProjectRow> led(
            Actor actor,
            Collection<String> departments,
            ProjectFilter filter,
            Collection<String> only,
            @Nullable String after,
            int limit) {
        return departments.isEmpty()
                ? new Page<>(List.of(), null)
                : Page.of(views.led(actor, departments, filter, only, after, limit + 1), limit, ProjectRow::code);
    }

    /** The project of that id, whoever asks: for the process and for other modules. */
    public ProjectFacts facts(String id) {
        return views.byId(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The project of that code, whoever asks. */
    public ProjectFacts factsByCode(String code) {
        return views.anyByCode(code).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** Projects by id, whoever asks. */
    public Map<String, ProjectFacts> facts(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : views.byIds(ids).stream().collect(Collectors.toMap(ProjectFacts::id, Function.identity()));
    }

    /** The projects this person may see, by code. */
    public Page<ProjectRow> list(Actor actor, ProjectFilter filter, @Nullable String after, int limit) {
        return Page.of(views.list(actor, filter, after, limit + 1), limit, ProjectRow::code);
    }

    /** How many there are, up to a thousand. */
    public Counted count(Actor actor, ProjectFilter filter) {
        return new Counted(views.count(actor, filter, Counted.BOUND));
    }

    /** The first running projects of that milestone template by code, whoever asks. */
    public List<ProjectFacts> runningOf(String template, int limit) {
        return views.runningOf(template, limit);
    }

    /** How many there are, up to 1,001. */
    public long countRunningOf(String template) {
        return views.countRunningOf(template, Counted.BOUND);
    }

    /** What the lead department recorded of the project. */
    public RecordedDetails recorded(String projectId) {
        return views.recorded(List.of(projectId)).get(0);
    }

    /** When the project entered each stage it has reached. */
    public Map<Stage, Instant> stageEntries(String projectId) {
        return stageEntries(List.of(projectId)).getOrDefault(projectId, Map.of());
    }

    /** The same of several projects, by id; a project that entered none is not among them. */
    public Map<String, Map<Stage, Instant>> stageEntries(Collection<String> projectIds) {
        return projectIds.isEmpty()
                ? Map.of()
                : views.stageEntries(projectIds).stream()
                        .collect(Collectors.groupingBy(
                                ProjectViews.StageEntry::projectId,
                                Collectors.toMap(ProjectViews.StageEntry::stage, ProjectViews.StageEntry::enteredAt)));
    }

    /** Who led the project from when to when, oldest first. */
    public List<Responsibility> responsibilities(String projectId) {
        return views.responsibilities(projectId);
    }

    /** The stages that lay behind the project when the system took it up: nothing of them is recorded here. */
    public List<Stage> beforeSystem(String projectId) {
        Set<Stage> entered = stageEntries(projectId).keySet();
        return Stage.inOrder().stream()
                .takeWhile(stage -> !entered.contains(stage))
                .toList();
    }

    @Override
    public boolean isVisible(Actor actor, String projectCode) {
        return views.byCode(actor, projectCode).isPresent();
    }
}

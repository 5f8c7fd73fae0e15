package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Validities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dates of several road maps at once, by the rules of one: all of them are saved, or none and every refusal told at its
 * cell. An officer who typed a page of dates knows then what stands in the system: what is on the screen, or what was.
 */
@Service
public class PlanningService {
    private final Schedules schedules;
    private final ScheduleQueries queries;
    private final Drafting drafting;
    private final PlanCheck check;
    private final Planners planners;
    private final DateRecord dates;
    private final ProjectQueries projects;
    private final ProjectService cases;
    private final Validities validities;

    PlanningService(
            Schedules schedules,
            ScheduleQueries queries,
            Drafting drafting,
            PlanCheck check,
            Planners planners,
            DateRecord dates,
            ProjectQueries projects,
            ProjectService cases,
            Validities validities) {
        this.schedules = schedules;
        this.queries = queries;
        this.drafting = drafting;
        this.check = check;
        this.planners = planners;
        this.dates = dates;
        this.projects = projects;
        this.cases = cases;
        this.validities = validities;
    }

    /**
     * What the plans would do to a project; nothing is written.
     *
     * @param changed ids of the milestones with another date or certainty
     * @param refused why it could not be saved so, by the names of the grid; empty for nothing
     */
    public record Outlook(ProjectFacts project, Effect effect, Set<String> changed, List<Broken> refused) {}

    /**
     * The officer gives dates of several projects.
     *
     * @return ids of the milestones that changed
     */
    @Transactional
    public Set<String> plan(Actor actor, List<ProjectPlan> plans) {
        requireOfficer(actor);
        if (plans.isEmpty()) {
            return Set.of();
        }
        hold(visible(actor, plans).values());
        Map<String, ProjectFacts> found = visible(actor, plans);
        List<Draft> drafts = drafts(actor, plans, found);
        Refusals refusals = new Refusals();
        drafts.forEach(draft -> refusals.add(draft.refused()));
        refusals.refuse();
        return drafts.stream()
                .filter(Draft::changes)
                .map(draft -> dates.write(
                        planners.require(actor, draft.project()),
                        draft.project(),
                        draft.before(),
                        draft.after(),
                        draft.plan().plan().reason()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /**
     * Locks these cases and then their road maps until the end of the transaction, each in the order of their ids, as
     * everywhere: nobody waits for who waits for them.
     */
    @Transactional
    public void hold(Collection<ProjectFacts> found) {
        List<String> ids = ids(found);
        ids.forEach(cases::hold);
        schedules.lockAll(ids);
    }

    /** What the plans would move, and why any of them could not be saved. */
    @Transactional(readOnly = true)
    public List<Outlook> outlook(Actor actor, List<ProjectPlan> plans) {
        requireOfficer(actor);
        Map<String, ProjectFacts> found = visible(actor, plans);
        Map<String, List<Validities.Validity>> permits = validities.endingBeforeStart(ids(found.values()));
        return drafts(actor, plans, found).stream()
                .filter(draft -> draft.changes() || !draft.refused().isEmpty())
                .map(draft -> new Outlook(
                        draft.project(),
                        Foresight.of(
                                draft.before(),
                                draft.after(),
                                permits.getOrDefault(draft.project().id(), List.of())),
                        draft.changed(),
                        draft.refused()))
                .toList();
    }

    private record Draft(
            ProjectFacts project, ProjectPlan plan, Schedule before, Schedule after, List<Broken> refused) {

        boolean changes() {
            return !changed().isEmpty();
        }

        Set<String> changed() {
            return after.milestones().stream()
                    .filter(wanted -> wanted.differsFrom(before.milestone(wanted.id())))
                    .map(DatedMilestone::id)
                    .collect(Collectors.toSet());
        }
    }

    private List<Draft> drafts(Actor actor, List<ProjectPlan> plans, Map<String, ProjectFacts> found) {
        List<String> ids = ids(found.values());
        Map<String, Schedule> schedulesNow = queries.of(ids);
        Map<String, Long> versions = queries.versions(ids);
        List<Draft> drafts = new ArrayList<>();
        for (ProjectPlan plan : plans) {
            ProjectFacts project = Objects.requireNonNull(found.get(plan.code()));
            planners.require(actor, project);
            Schedule before = Objects.requireNonNull(schedulesNow.get(project.id()));
            drafts.add(draft(project, plan, before, versions.getOrDefault(project.id(), 0L)));
        }
        return drafts;
    }

    private Draft draft(ProjectFacts project, ProjectPlan plan, Schedule before, long version) {
        List<Broken> refused = new ArrayList<>(plan.refused());
        Schedule after = before;
        try {
            after = drafting.after(project.id(), before, plan.plan());
            refused.addAll(check.broken(project, before, after, plan.plan()));
        } catch (RuleViolation noSuchMilestone) {
            refused.addAll(noSuchMilestone.broken());
        }
        Draft draft = new Draft(
                project, plan, before, after, refused.stream().map(plan::inGrid).toList());
        Long seen = plan.seen().value();
        if (seen == null || seen == version || !draft.changes()) {
            return draft;
        }
        Broken stale = new Broken(
                ScheduleRule.ROAD_MAP_CHANGED, null, List.of(project.label(), project.code(), seen, version));
        return new Draft(project, plan, before, after, List.of(stale));
    }

    private Map<String, ProjectFacts> visible(Actor actor, List<ProjectPlan> plans) {
        List<String> codes = plans.stream().map(ProjectPlan::code).toList();
        Map<String, ProjectFacts> found = projects.visible(actor, codes);
        if (!found.keySet().containsAll(codes)) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        return found;
    }

    private void requireOfficer(Actor actor) {
        if (planners.departments(actor).isEmpty()) {
            throw new RuleViolation(ScheduleRule.OFFICERS_PLAN);
        }
    }

    private static List<String> ids(Collection<ProjectFacts> found) {
        return found.stream().map(ProjectFacts::id).sorted().toList();
    }
}

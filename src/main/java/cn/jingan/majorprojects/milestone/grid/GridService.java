package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.roadmap.MilestoneShareService;
import cn.jingan.majorprojects.milestone.roadmap.ShareDraft;
import cn.jingan.majorprojects.milestone.schedule.PlanningService;
import cn.jingan.majorprojects.milestone.schedule.PlanningService.Outlook;
import cn.jingan.majorprojects.milestone.schedule.ProjectPlan;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves the grid: dates by the rules of the schedule, owners and weights by those of the road map. All of it is saved, or
 * nothing and every refusal of either told at its cell.
 */
@Service
public class GridService {
    private final PlanningService planning;
    private final MilestoneShareService shares;
    private final ProjectQueries projects;

    GridService(PlanningService planning, MilestoneShareService shares, ProjectQueries projects) {
        this.planning = planning;
        this.shares = shares;
        this.projects = projects;
    }

    /**
     * The officer gives dates, owners and weights of several projects.
     *
     * @return how many milestones changed
     */
    @Transactional
    public int save(Actor actor, List<GridPlan> plans) {
        hold(actor, plans);
        Map<String, ShareDraft> drafts = drafts(actor, plans);
        Set<String> changed = new HashSet<>(planning.plan(actor, dates(plans, drafts)));
        shares.assign(actor, List.copyOf(drafts.values()));
        drafts.values().forEach(draft -> draft.changes().forEach(change -> changed.add(change.id())));
        return changed.size();
    }

    private void hold(Actor actor, List<GridPlan> plans) {
        if (!plans.isEmpty()) {
            List<String> codes = plans.stream().map(GridPlan::code).toList();
            planning.hold(projects.visible(actor, codes).values());
        }
    }

    /** What the plans would change, what would move with it, and why any of it could not be saved. */
    @Transactional(readOnly = true)
    public List<GridOutlook> outlook(Actor actor, List<GridPlan> plans) {
        Map<String, ShareDraft> drafts = drafts(actor, plans);
        Map<String, Outlook> dates = planning.outlook(actor, dates(plans, drafts)).stream()
                .collect(Collectors.toMap(outlook -> outlook.project().code(), Function.identity()));
        return plans.stream()
                .map(GridPlan::code)
                .filter(code -> dates.containsKey(code) || changes(drafts, code))
                .map(code -> GridOutlook.of(dates.get(code), drafts.get(code)))
                .toList();
    }

    private static boolean changes(Map<String, ShareDraft> drafts, String code) {
        ShareDraft draft = drafts.get(code);
        return draft != null && !draft.changes().isEmpty();
    }

    private Map<String, ShareDraft> drafts(Actor actor, List<GridPlan> plans) {
        return shares.drafts(
                actor,
                plans.stream().filter(GridPlan::sharing).map(GridPlan::shares).toList());
    }

    private static List<ProjectPlan> dates(List<GridPlan> plans, Map<String, ShareDraft> drafts) {
        return plans.stream()
                .map(plan -> {
                    ShareDraft draft = drafts.get(plan.code());
                    return draft == null ? plan.dates() : plan.dates().refusing(draft.refused());
                })
                .toList();
    }
}

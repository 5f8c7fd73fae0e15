package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.milestone.PlanAdjusted;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.project.StageEntered;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Validities;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands on the dates of a road map. Each locks the case first, and the road map then. */
@Service
public class ScheduleService {
    private final Schedules schedules;
    private final ScheduleQueries queries;
    private final Drafting drafting;
    private final PlanCheck check;
    private final Planners planners;
    private final DateRecord dates;
    private final ProjectQueries projects;
    private final ProjectService cases;
    private final Validities validities;
    private final Clock clock;

    ScheduleService(
            Schedules schedules,
            ScheduleQueries queries,
            Drafting drafting,
            PlanCheck check,
            Planners planners,
            DateRecord dates,
            ProjectQueries projects,
            ProjectService cases,
            Validities validities,
            Clock clock) {
        this.schedules = schedules;
        this.queries = queries;
        this.drafting = drafting;
        this.check = check;
        this.planners = planners;
        this.dates = dates;
        this.projects = projects;
        this.cases = cases;
        this.validities = validities;
        this.clock = clock;
    }

    /** The officer of the lead department gives planned dates, until they are submitted at S2, and forecasts at any time. */
    @Transactional
    public void plan(Actor actor, String code, Version seen, Plan plan) {
        String id = projects.visible(actor, code).id();
        cases.hold(id);
        long version = schedules.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        ProjectFacts project = projects.facts(id);
        Acting by = planners.require(actor, project);
        seen.require(version);
        Schedule before = queries.of(id);
        Schedule after = drafting.after(id, before, plan);
        check.require(project, before, after, plan);
        dates.write(by, project, before, after, plan.reason());
    }

    /** What the plan would move; nothing is written. */
    @Transactional(readOnly = true)
    public Effect effect(Actor actor, String code, Plan plan) {
        ProjectFacts project = projects.visible(actor, code);
        Schedule before = queries.of(project.id());
        Schedule after = drafting.after(project.id(), before, plan);
        List<String> ids = List.of(project.id());
        return Foresight.of(before, after, validities.endingBeforeStart(ids).getOrDefault(project.id(), List.of()));
    }

    /** Takes the planned dates as the baseline when the project enters construction: S2 approved them. */
    @EventListener
    void on(StageEntered entered) {
        if (entered.stage() == Stage.CONSTRUCTION) {
            schedules.lock(entered.projectId());
            schedules.insertBaseline(entered.projectId(), "S2", clock.instant());
        }
    }

    /** Takes the planned dates as a new baseline: a 工期调整 approved them. */
    @EventListener
    void on(PlanAdjusted adjusted) {
        schedules.touch(adjusted.projectId());
        schedules.insertBaseline(adjusted.projectId(), "工期调整", clock.instant());
    }
}

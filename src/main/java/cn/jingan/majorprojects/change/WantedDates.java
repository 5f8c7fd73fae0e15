package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.PlannedDates;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which planned dates a 工期调整 moves: one milestone's, with those after it if wanted, or the end of the period. */
@Component
class WantedDates {
    /** What stands for the end of the planned period in the choice of milestones. */
    static final String PERIOD = "PERIOD";

    private final MilestoneQueries milestones;
    private final ProjectQueries projects;
    private final PlannedDates dates;

    WantedDates(MilestoneQueries milestones, ProjectQueries projects, PlannedDates dates) {
        this.milestones = milestones;
        this.projects = projects;
        this.dates = dates;
    }

    Wanted of(ProjectFacts project, ChangeRequest request, Refusals refusals) {
        if (PERIOD.equals(request.milestone())) {
            LocalDate before = projects.recorded(project.id()).plannedEnd();
            return moved(new Wanted(), before, request.date(), refusals).value("plannedEnd", before, request.date());
        }
        List<MilestoneView> roadMap = milestones.roadMap(project.id());
        Optional<MilestoneView> found = roadMap.stream()
                .filter(milestone -> milestone.id().equals(request.milestone()))
                .filter(milestone -> !milestone.status().settled())
                .findFirst();
        refusals.when(found.isEmpty(), "milestone", SharedRule.UNKNOWN_CHOICE);
        Wanted wanted = found.map(milestone -> of(project, milestone, roadMap, request, refusals))
                .orElseGet(Wanted::new);
        dates.broken(project.id(), wanted.dates())
                .forEach(broken ->
                        refusals.when(true, "date", broken.rule(), broken.args().toArray()));
        return wanted;
    }

    private Wanted of(
            ProjectFacts project,
            MilestoneView milestone,
            List<MilestoneView> roadMap,
            ChangeRequest request,
            Refusals refusals) {
        LocalDate before = milestone.plannedOn();
        LocalDate after = request.date();
        Wanted wanted = moved(new Wanted(), before, after, refusals);
        if (before == null || after == null) {
            return wanted;
        }
        Map<String, MilestoneView> byId =
                roadMap.stream().collect(Collectors.toMap(MilestoneView::id, Function.identity()));
        dates.moved(project.id(), milestone.id(), after, request.shift()).forEach((id, day) -> {
            MilestoneView each = Objects.requireNonNull(byId.get(id));
            wanted.value("plannedOn", id, each.label(), each.plannedOn(), day);
        });
        return wanted;
    }

    private static Wanted moved(
            Wanted wanted, @Nullable LocalDate before, @Nullable LocalDate after, Refusals refusals) {
        refusals.when(before == null, "milestone", ChangeRule.NOTHING_RECORDED)
                .when(after == null, "date", SharedRule.TEXT_REQUIRED);
        if (before == null || after == null) {
            return wanted;
        }
        refusals.when(before.equals(after), "date", ChangeRule.NOTHING_CHANGES);
        return wanted.sized(BigDecimal.valueOf(ChronoUnit.DAYS.between(before, after)))
                .crossing(after.getYear() != before.getYear());
    }
}

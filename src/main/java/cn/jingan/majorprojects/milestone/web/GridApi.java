package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.grid.GridEntry;
import cn.jingan.majorprojects.milestone.grid.GridProject;
import cn.jingan.majorprojects.milestone.grid.OfficerGrid;
import cn.jingan.majorprojects.milestone.schedule.PlanningService;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The officer's grid for programs. */
@RestController
class GridApi {
    private final OfficerGrid grid;
    private final GridEntry entry;
    private final PlanningService planning;

    GridApi(OfficerGrid grid, GridEntry entry, PlanningService planning) {
        this.grid = grid;
        this.entry = entry;
        this.planning = planning;
    }

    /**
     * A page of projects.
     *
     * @param next what to give as {@code after} for the next part; null at the end
     */
    record GridJson(List<GridProject> items, @Nullable String next, List<Action> actions) {}

    /** How many milestones got other dates. */
    record SavedJson(int milestones) {}

    /** The projects one plans, with their milestones, by code. */
    @GetMapping("/api/me/schedule")
    GridJson grid(Actor actor, @Valid @ModelAttribute GridRequest wanted) {
        Page<GridProject> page = grid.page(actor, wanted.filter(), wanted.start());
        List<Action> actions =
                page.items().isEmpty() ? List.of() : List.of(GridForm.action(page.items(), wanted.here(), Map.of()));
        return new GridJson(page.items(), page.next(), actions);
    }

    /** Gives dates: {@code planned-<code>-<no>} and so on, {@code seen-<code>} for the version; all of them or none. */
    @PostMapping("/api/me/schedule")
    SavedJson plan(Actor actor, @RequestBody Map<String, String> body) {
        return new SavedJson(planning.plan(actor, entry.plans(actor, body)));
    }

    /** What such dates would move, and why they would be refused; nothing is written. */
    @PostMapping("/api/me/schedule/effect")
    List<PlanningService.Outlook> effect(Actor actor, @RequestBody Map<String, String> body) {
        return planning.outlook(actor, entry.plans(actor, body));
    }
}

package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.grid.GridEntry;
import cn.jingan.majorprojects.milestone.grid.GridOutlook;
import cn.jingan.majorprojects.milestone.grid.GridProject;
import cn.jingan.majorprojects.milestone.grid.GridService;
import cn.jingan.majorprojects.milestone.grid.OfficerGrid;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Option;
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
    private final GridService saving;
    private final OrganizationQueries organization;

    GridApi(OfficerGrid grid, GridEntry entry, GridService saving, OrganizationQueries organization) {
        this.grid = grid;
        this.entry = entry;
        this.saving = saving;
        this.organization = organization;
    }

    /**
     * A page of projects.
     *
     * @param people who may look after milestones, by the lead department of the project
     * @param next what to give as {@code after} for the next part; null at the end
     */
    record GridJson(
            List<GridProject> items, @Nullable String next, Map<String, List<Option>> people, List<Action> actions) {}

    /** How many milestones became others. */
    record SavedJson(int milestones) {}

    /** The projects one plans, with their milestones, by code. */
    @GetMapping("/api/me/schedule")
    GridJson grid(Actor actor, @Valid @ModelAttribute GridRequest wanted) {
        Page<GridProject> page = grid.page(actor, wanted.filter(), wanted.start());
        List<Action> actions =
                page.items().isEmpty() ? List.of() : List.of(GridForm.action(page.items(), wanted.here(), Map.of()));
        return new GridJson(
                page.items(),
                page.next(),
                GridPeople.of(page.items(), organization).options(),
                actions);
    }

    /** Gives dates, owners and weights: {@code planned-<code>-<no>} and so on, {@code seen-<code>}; all of them or none. */
    @PostMapping("/api/me/schedule")
    SavedJson plan(Actor actor, @RequestBody Map<String, String> body) {
        return new SavedJson(saving.save(actor, entry.plans(actor, body)));
    }

    /** What such cells would change and move, and why they would be refused; nothing is written. */
    @PostMapping("/api/me/schedule/effect")
    List<GridOutlook> effect(Actor actor, @RequestBody Map<String, String> body) {
        return saving.outlook(actor, entry.plans(actor, body));
    }
}

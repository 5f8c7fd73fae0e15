package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.grid.GridEntry;
import cn.jingan.majorprojects.milestone.grid.GridOutlook;
import cn.jingan.majorprojects.milestone.grid.GridProject;
import cn.jingan.majorprojects.milestone.grid.GridService;
import cn.jingan.majorprojects.milestone.grid.OfficerGrid;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.OnlyShows;
import cn.jingan.majorprojects.shared.Page;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The milestones of all projects of an officer in one grid. */
@Controller
class GridPages {
    private final OfficerGrid grid;
    private final GridEntry entry;
    private final GridService saving;
    private final OrganizationQueries organization;
    private final Clock clock;

    GridPages(OfficerGrid grid, GridEntry entry, GridService saving, OrganizationQueries organization, Clock clock) {
        this.grid = grid;
        this.entry = entry;
        this.saving = saving;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping({"/me/schedule", "/me/schedule/effect"})
    String grid(
            Actor actor,
            @Valid @ModelAttribute GridRequest wanted,
            @RequestParam(required = false) @Nullable Integer saved,
            Model model) {
        model.addAttribute("saved", saved);
        return show(actor, wanted, Map.of(), model);
    }

    /** Saves the page: all of it, or nothing and the refusals at their cells. */
    @PostMapping("/me/schedule")
    String save(Actor actor, @Valid @ModelAttribute GridRequest wanted, @RequestParam Map<String, String> sent) {
        return "redirect:" + wanted.saved(saving.save(actor, entry.plans(actor, sent)));
    }

    /** What the cells would change and move; nothing is written. Without a script the whole page, with what was typed. */
    @OnlyShows
    @PostMapping("/me/schedule/effect")
    String effect(
            Actor actor,
            @Valid @ModelAttribute GridRequest wanted,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            Model model) {
        List<GridOutlook> outlooks = saving.outlook(actor, entry.plans(actor, sent));
        model.addAttribute("outlooks", outlooks);
        model.addAttribute("who", organization.personNames(GridOutlook.people(outlooks)));
        return script == null ? show(actor, wanted, sent, model) : "milestone/grid-effect :: effect";
    }

    private String show(Actor actor, GridRequest wanted, Map<String, String> typed, Model model) {
        Page<GridProject> page = grid.page(actor, wanted.filter(), wanted.start());
        model.addAttribute("wanted", wanted);
        model.addAttribute("projects", page.items());
        model.addAttribute("people", GridPeople.of(page.items(), organization));
        model.addAttribute("next", wanted.next(page.next()));
        model.addAttribute("mine", grid.mine(actor));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("action", GridForm.action(page.items(), wanted.here(), typed));
        return "milestone/grid";
    }
}

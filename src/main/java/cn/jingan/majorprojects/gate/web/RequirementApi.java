package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.requirement.Requirement;
import cn.jingan.majorprojects.gate.requirement.RequirementDraftService;
import cn.jingan.majorprojects.gate.requirement.RequirementQueries;
import cn.jingan.majorprojects.gate.requirement.RequirementVersion;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What gates need, for programs; every business post reads it. */
@RestController
@RequestMapping("/api/gate-requirements")
class RequirementApi {
    private final RequirementQueries requirements;
    private final RequirementDraftService drafts;
    private final Actions actions;

    RequirementApi(RequirementQueries requirements, RequirementDraftService drafts, Actions actions) {
        this.requirements = requirements;
        this.drafts = drafts;
        this.actions = actions;
    }

    /** A version with its rows, all versions, and what this person may do. */
    record RequirementsJson(
            RequirementVersion version,
            List<Requirement> requirements,
            List<RequirementVersion> versions,
            List<Action> actions) {}

    /** The version in force today, or the one asked for. */
    @GetMapping
    RequirementsJson requirements(Actor actor, @RequestParam(required = false) @Nullable Integer version) {
        RequirementVersion shown = requirements.version(version);
        return new RequirementsJson(
                shown,
                requirements.rows(shown.id()),
                requirements.versions(),
                actions.of(actor, new Subject("requirements", "all")));
    }

    /** Begins a draft from the newest version. */
    @PostMapping("/draft")
    @ResponseStatus(HttpStatus.CREATED)
    RequirementVersion draft(Actor actor) {
        return requirements.one(drafts.begin(actor));
    }
}

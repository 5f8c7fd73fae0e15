package cn.jingan.majorprojects.project.web;

import cn.jingan.majorprojects.project.DetailsService;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.RecordedDetails;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the lead department recorded, for programs. */
@RestController
class DetailsApi {
    private final ProjectQueries projects;
    private final DetailsService service;

    DetailsApi(ProjectQueries projects, DetailsService service) {
        this.projects = projects;
        this.service = service;
    }

    /** What is recorded, and whether another person confirmed it. */
    @GetMapping("/api/projects/{code}/details")
    RecordedDetails details(Actor actor, @PathVariable String code) {
        return projects.recorded(projects.visible(actor, code).id());
    }

    /** Records the details anew. */
    @PostMapping("/api/projects/{code}/details")
    RecordedDetails record(Actor actor, @PathVariable String code, Version version, @RequestBody DetailsForm body) {
        service.record(actor, code, version, body.details());
        return details(actor, code);
    }

    /** Confirms what was recorded. */
    @PostMapping("/api/projects/{code}/details/confirm")
    RecordedDetails confirm(Actor actor, @PathVariable String code, Version version) {
        service.confirm(actor, code, version);
        return details(actor, code);
    }
}

package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays the whole file of a gate before the reader: the same page for everybody, with the form of who must act. */
@Component
class GateDossier {
    private final GateQueries queries;
    private final GateSubjects subjects;
    private final OrganizationQueries organization;
    private final Actions actions;

    GateDossier(GateQueries queries, GateSubjects subjects, OrganizationQueries organization, Actions actions) {
        this.queries = queries;
        this.subjects = subjects;
        this.organization = organization;
        this.actions = actions;
    }

    /** Lays out all gates of a project. */
    void fill(Model model, Actor actor, String projectCode) {
        model.addAttribute("files", queries.ofProject(actor, projectCode));
        model.addAttribute("subject", subjects.titleByCode(projectCode));
        model.addAttribute("projectId", subjects.titleByCode(projectCode).id());
        model.addAttribute("organization", organization);
    }

    /** Lays out a gate; kind is the step that is asked, empty for reading only. */
    void fill(Model model, Actor actor, GateFile file, String kind) {
        List<Readiness.Item> readiness = queries.readiness(file.gate());
        model.addAttribute("kind", kind);
        model.addAttribute("file", file);
        model.addAttribute("gate", file.gate());
        model.addAttribute("subject", subjects.title(file.gate().projectId()));
        model.addAttribute(
                "unmet", readiness.stream().filter(item -> !item.met()).toList());
        model.addAttribute("met", readiness.stream().filter(Readiness.Item::met).toList());
        model.addAttribute("standing", file.standing());
        model.addAttribute("organization", organization);
        model.addAttribute("earlier", queries.ofProject(actor, file.gate().project()));
        Subject subject = new Subject("gate", file.gate().id());
        actions.find(actor, subject, kind).ifPresent(action -> model.addAttribute("action", action));
    }

    /** Adds the opinion somebody is asked for. */
    void fill(Model model, Actor actor, OpinionView opinion, String kind) {
        model.addAttribute("opinion", opinion);
        actions.find(actor, new Subject("opinion", opinion.id()), kind)
                .ifPresent(action -> model.addAttribute("action", action));
    }
}

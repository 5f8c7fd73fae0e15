package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.DecisionTables;
import cn.jingan.majorprojects.gate.EvidenceOffers;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseLights;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays the whole file of a gate before the reader: the same page for everybody, with the form of who must act. */
@Component
class GateDossier {
    private final GateQueries queries;
    private final GateSubjects subjects;
    private final OrganizationQueries organization;
    private final Actions actions;
    private final EvidenceOffers evidence;
    private final DecisionTables tables;
    private final CaseLights lights;

    GateDossier(
            GateQueries queries,
            GateSubjects subjects,
            OrganizationQueries organization,
            Actions actions,
            EvidenceOffers evidence,
            DecisionTables tables,
            CaseLights lights) {
        this.lights = lights;
        this.tables = tables;
        this.evidence = evidence;
        this.queries = queries;
        this.subjects = subjects;
        this.organization = organization;
        this.actions = actions;
    }

    /**
     * Something this person may do from here.
     *
     * @param seat whose opinion it concerns; null for the gate itself
     */
    record Offer(Action action, @Nullable String seat) {}

    /** Lays out all gates of a project. */
    void fill(Model model, Actor actor, String projectCode) {
        List<GateFile> files = queries.ofProject(actor, projectCode);
        model.addAttribute("files", files);
        model.addAttribute(
                "updated", queries.updated(files.stream().map(GateFile::gate).toList()));
        model.addAttribute("subject", subjects.titleByCode(projectCode));
        model.addAttribute("projectId", subjects.titleByCode(projectCode).id());
        model.addAttribute("organization", organization);
    }

    /** Lays out a gate; kind is the step that is asked, empty for reading only. */
    void fill(Model model, Actor actor, GateFile file, String kind) {
        fillReadiness(model, actor, file.gate());
        model.addAttribute(
                "updated",
                queries.updated(List.of(file.gate())).getOrDefault(file.gate().id(), List.of()));
        model.addAttribute("kind", kind);
        model.addAttribute("file", file);
        model.addAttribute("gate", file.gate());
        model.addAttribute("subject", subjects.title(file.gate().projectId()));
        String code = file.gate().project();
        model.addAttribute("light", lights.of(List.of(code)).get(code));
        model.addAttribute("standing", file.standing());
        model.addAttribute("expected", expected(file));
        model.addAttribute("organization", organization);
        model.addAttribute("earlier", queries.ofProject(actor, file.gate().project()));
        List<Offer> offers = offers(actor, file);
        model.addAttribute(
                "offers",
                offers.stream()
                        .filter(offer -> !offer.action().name().equals(kind)
                                && offer.action().enables() == null)
                        .toList());
        if (kind.startsWith("gate.")) {
            Subject gate = new Subject("gate", file.gate().id());
            List<Action> offered = offers.stream().map(Offer::action).toList();
            model.addAllAttributes(actions.step(actor, gate, kind, offered));
        }
    }

    /** Who decides as the tables of today say, before a round says it; null afterwards. */
    private DecisionTables.@Nullable Level expected(GateFile file) {
        GateView gate = file.gate();
        return file.round().isPresent() || gate.status().over()
                ? null
                : tables.level(gate.kind(), subjects.at(gate.id(), gate.projectId()));
    }

    /** The requirements by how they stand, each with what this person may do towards it. */
    private void fillReadiness(Model model, Actor actor, GateView gate) {
        List<Readiness.Item> readiness = queries.readiness(gate);
        Map<Readiness.State, List<Readiness.Item>> byState =
                readiness.stream().collect(Collectors.groupingBy(Readiness.Item::state));
        model.addAttribute("readiness", readiness);
        model.addAttribute("met", byState.getOrDefault(Readiness.State.MET, List.of()));
        model.addAttribute("unmet", byState.getOrDefault(Readiness.State.UNMET, List.of()));
        model.addAttribute(
                "waived",
                byState.getOrDefault(Readiness.State.WAIVED, List.of()).size());
        model.addAttribute(
                "urgent",
                readiness.stream()
                        .filter(item -> item.state() != Readiness.State.MET)
                        .toList());
        model.addAttribute(
                "stopping", readiness.stream().filter(Readiness.Item::stops).toList());
        model.addAttribute("towards", evidence.of(actor, gate, readiness));
    }

    /** What this person may do with the gate and with its opinions, in one list. */
    private List<Offer> offers(Actor actor, GateFile file) {
        Subject gate = new Subject("gate", file.gate().id());
        List<Subject> subjects = new ArrayList<>(List.of(gate));
        Map<Subject, String> departments = new HashMap<>();
        file.standing().forEach(opinion -> {
            Subject subject = new Subject("opinion", opinion.id());
            subjects.add(subject);
            departments.put(subject, opinion.seat());
        });
        Map<Subject, List<Action>> may = actions.of(actor, subjects);
        return subjects.stream()
                .flatMap(subject -> may.getOrDefault(subject, List.of()).stream()
                        .map(action -> new Offer(action, departments.get(subject))))
                .toList();
    }

    /** Adds the opinion somebody is asked for. */
    void fill(Model model, Actor actor, OpinionView opinion, String kind) {
        model.addAttribute("opinion", opinion);
        model.addAllAttributes(actions.step(actor, new Subject("opinion", opinion.id()), kind));
    }
}

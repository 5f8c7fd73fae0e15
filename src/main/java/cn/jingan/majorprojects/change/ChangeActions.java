package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.gate.CaseGates;
import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.organization.Successors;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a person may do with changes now. */
@Component
class ChangeActions implements ActionSource {
    private final ChangeViews views;
    private final ChangeFields fields;
    private final CaseGates gates;
    private final MilestoneQueries milestones;
    private final PausedSubjects paused;
    private final Successors successors;

    ChangeActions(
            ChangeViews views,
            ChangeFields fields,
            CaseGates gates,
            MilestoneQueries milestones,
            PausedSubjects paused,
            Successors successors) {
        this.successors = successors;
        this.views = views;
        this.fields = fields;
        this.gates = gates;
        this.milestones = milestones;
        this.paused = paused;
    }

    @Override
    public List<String> types() {
        return List.of("change");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<ChangeView> changes =
                views.byIds(subjects.stream().map(Subject::id).toList());
        List<String> atGates = changes.stream()
                .map(ChangeView::gateId)
                .filter(Objects::nonNull)
                .toList();
        List<String> preparing = gates.preparing(atGates);
        Set<String> standing =
                paused.paused(changes.stream().map(ChangeView::id).toList());
        Set<String> gatesStanding = gates.standing(atGates);
        Map<Subject, List<Action>> actions = new HashMap<>();
        changes.stream()
                .filter(change -> change.status().running())
                .filter(change -> !standing.contains(change.id()))
                .filter(change -> change.gateId() == null || !gatesStanding.contains(change.gateId()))
                .forEach(change -> actions.put(new Subject("change", change.id()), of(actor, change, preparing)));
        return subjects.size() == 1 ? named(actor, changes, actions) : actions;
    }

    /** With the people who may come next: they are named for one that is looked at, not for each row of a list. */
    private Map<Subject, List<Action>> named(
            Actor actor, List<ChangeView> changes, Map<Subject, List<Action>> actions) {
        changes.forEach(
                change -> actions.computeIfPresent(new Subject("change", change.id()), (subject, own) -> own.stream()
                        .map(action -> named(actor, change.leadDepartment(), action))
                        .toList()));
        return actions;
    }

    private Action named(Actor actor, String lead, Action action) {
        return switch (action.name()) {
            case "change.approve" -> successors.offer(action, actor, "answer=RETURNED", new Holding("OFFICER", lead));
            case "change.revise" -> successors.offer(action, actor, "HEAD", lead);
            default -> action;
        };
    }

    private List<Action> of(Actor actor, ChangeView change, List<String> preparing) {
        String gate = change.gateId();
        boolean officer = actor.as("OFFICER", change.leadDepartment()).isPresent();
        boolean returned = gate == null ? change.status() == ChangeStatus.RETURNED : preparing.contains(gate);
        boolean approvable = gate == null
                && change.status() == ChangeStatus.APPLIED
                && actor.as("HEAD", change.leadDepartment()).isPresent()
                && !actor.personId().equals(change.appliedBy());
        List<Action> actions = new ArrayList<>();
        if (approvable) {
            actions.add(approve(change));
        }
        if (officer && returned) {
            actions.add(revise(change));
        }
        if (officer && (returned || gate != null)) {
            actions.add(Action.of("change.abandon", "/api/changes/" + change.id() + "/abandon", null)
                    .at(change.version()));
        }
        return actions;
    }

    private static Action start(String verb, ChangeView change) {
        String page = "/changes/" + change.id() + "/" + verb;
        return Action.of("change." + verb, "/api" + page, page).at(change.version());
    }

    private static Action approve(ChangeView change) {
        return start("approve", change)
                .required("answer", Type.CHOICE, Action.options(HeadAnswer.Choice.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, null));
    }

    private Action revise(ChangeView change) {
        return fields.on(
                start("revise", change),
                change.kind(),
                milestones.planned(List.of(change.projectId())),
                ChangeFields.entered(change, views.values(change.id())));
    }
}

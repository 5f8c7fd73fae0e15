package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.organization.Successors;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a person may do with milestones now. */
@Component
class MilestoneActions implements ActionSource {
    private final MilestoneViews views;
    private final ProjectQueries projects;
    private final Successors successors;

    MilestoneActions(MilestoneViews views, ProjectQueries projects, Successors successors) {
        this.successors = successors;
        this.views = views;
        this.projects = projects;
    }

    @Override
    public List<String> types() {
        return List.of("milestone");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<MilestoneView> milestones =
                views.byIds(subjects.stream().map(Subject::id).toList());
        Map<String, ProjectFacts> facts = projects.facts(
                milestones.stream().map(MilestoneView::projectId).distinct().toList());
        Map<Subject, List<Action>> actions = new HashMap<>();
        milestones.forEach(milestone -> actions.put(
                new Subject("milestone", milestone.id()),
                of(actor, milestone, Objects.requireNonNull(facts.get(milestone.projectId())))));
        return subjects.size() == 1 ? named(actor, milestones, facts, actions) : actions;
    }

    /** With the people who may verify it: they are named for one that is looked at, not for each row of a list. */
    private Map<Subject, List<Action>> named(
            Actor actor,
            List<MilestoneView> milestones,
            Map<String, ProjectFacts> facts,
            Map<Subject, List<Action>> actions) {
        milestones.forEach(milestone -> {
            String lead =
                    Objects.requireNonNull(facts.get(milestone.projectId())).leadDepartment();
            actions.computeIfPresent(new Subject("milestone", milestone.id()), (subject, own) -> own.stream()
                    .map(action -> named(actor, lead, milestone, action))
                    .toList());
        });
        return actions;
    }

    private Action named(Actor actor, String lead, MilestoneView milestone, Action action) {
        return switch (action.name()) {
            case "milestone.complete" -> milestone.statutory() ? successors.offer(action, actor, "HEAD", lead) : action;
            case "milestone.verify" -> successors.offer(action, actor, "answer=RETURNED", new Holding("OFFICER", lead));
            default -> action;
        };
    }

    private static List<Action> of(Actor actor, MilestoneView milestone, ProjectFacts project) {
        String lead = project.leadDepartment();
        if (!project.runState().moving()) {
            return List.of();
        }
        if (milestone.ready() && actor.as("OFFICER", lead).isPresent()) {
            return List.of(complete(milestone));
        }
        boolean verifiable = milestone.status() == MilestoneStatus.SUBMITTED
                && actor.as("HEAD", lead)
                        .filter(by -> !by.is(milestone.submittedBy()))
                        .isPresent();
        return verifiable ? List.of(verify(milestone)) : List.of();
    }

    private static Action complete(MilestoneView milestone) {
        String page = "/milestones/" + milestone.id() + "/complete";
        Field evidence = new Field("evidence", Type.FILE, milestone.statutory(), List.of(), null, null);
        return Action.of("milestone.complete", "/api" + page, page)
                .at(milestone.version())
                .required("actualDate", Type.DATE)
                .optional("documentNumber", Type.TEXT)
                .with(evidence)
                .optional("note", Type.TEXTAREA);
    }

    private static Action verify(MilestoneView milestone) {
        String page = "/milestones/" + milestone.id() + "/verify";
        return Action.of("milestone.verify", "/api" + page, page)
                .at(milestone.version())
                .required("answer", Type.CHOICE, Action.options(Verification.Answer.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"));
    }
}

package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.organization.Successors;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where a person may propose the stage a case enters at. */
@Component
class EntryActions implements ActionSource {
    private final Proposals proposals;
    private final MilestoneQueries milestones;
    private final ProjectQueries projects;
    private final Successors successors;
    private final EntryCheck check;

    EntryActions(
            Proposals proposals,
            MilestoneQueries milestones,
            ProjectQueries projects,
            Successors successors,
            EntryCheck check) {
        this.successors = successors;
        this.check = check;
        this.proposals = proposals;
        this.milestones = milestones;
        this.projects = projects;
    }

    @Override
    public List<String> types() {
        return List.of("project");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (!actor.holdsAny("OFFICER")) {
            return Map.of();
        }
        List<ProjectFacts> own = projects
                .facts(subjects.stream().map(Subject::id).toList())
                .values()
                .stream()
                .filter(project -> project.runState() == RunState.PROPOSED)
                .filter(project -> actor.as("OFFICER", project.leadDepartment()).isPresent())
                .toList();
        Set<String> taken = taken(own.stream().map(ProjectFacts::id).toList());
        Map<Subject, List<Action>> actions = new HashMap<>();
        own.stream()
                .filter(project -> !taken.contains(project.id()))
                .forEach(project -> actions.put(
                        new Subject("project", project.id()),
                        List.of(subjects.size() == 1 ? named(actor, propose(project)) : propose(project))));
        return actions;
    }

    /** With the planners who may confirm it, for the one project that is looked at. */
    private Action named(Actor actor, Action propose) {
        return successors.offer(propose, actor, null, check.planners());
    }

    private Set<String> taken(List<String> projectIds) {
        if (projectIds.isEmpty()) {
            return Set.of();
        }
        Set<String> taken = new HashSet<>(milestones.worked(projectIds));
        taken.addAll(proposals.pending(projectIds));
        return taken;
    }

    private static Action propose(ProjectFacts project) {
        String page = "/projects/" + project.code() + "/entry";
        return Action.of("entry.propose", "/api" + page, page)
                .required("stage", Type.CHOICE, ProposalActions.stages())
                .required("reason", Type.TEXTAREA)
                .required("evidence", Type.FILE);
    }
}

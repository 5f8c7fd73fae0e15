package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.organization.Successors;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person may do with proposals now. */
@Component
class ProposalActions implements ActionSource {
    private final Proposals proposals;
    private final ProjectQueries projects;
    private final Successors successors;
    private final EntryCheck check;

    ProposalActions(Proposals proposals, ProjectQueries projects, Successors successors, EntryCheck check) {
        this.successors = successors;
        this.check = check;
        this.proposals = proposals;
        this.projects = projects;
    }

    @Override
    public List<String> types() {
        return List.of("proposal");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<ProposalView> found =
                proposals.views(subjects.stream().map(Subject::id).toList());
        Map<String, ProjectFacts> facts = projects.facts(
                found.stream().map(ProposalView::projectId).distinct().toList());
        Map<Subject, List<Action>> actions = new HashMap<>();
        boolean one = subjects.size() == 1;
        found.forEach(proposal -> {
            ProjectFacts project = Objects.requireNonNull(facts.get(proposal.projectId()));
            of(actor, proposal, project)
                    .map(action -> one ? named(actor, project, action) : action)
                    .ifPresent(action -> actions.put(new Subject("proposal", proposal.id()), List.of(action)));
        });
        return actions;
    }

    /** With the people who may come next, for the one that is looked at. */
    private Action named(Actor actor, ProjectFacts project, Action action) {
        return action.name().equals("proposal.confirm")
                ? successors.offer(action, actor, "answer=RETURNED", new Holding("OFFICER", project.leadDepartment()))
                : successors.offer(action, actor, "answer=RESUBMITTED", check.planners());
    }

    private static Optional<Action> of(Actor actor, ProposalView proposal, ProjectFacts project) {
        return switch (proposal.status()) {
            case PROPOSED ->
                actor.as("PLANNING").isPresent() && !actor.personId().equals(proposal.proposedBy())
                        ? Optional.of(confirm(proposal))
                        : Optional.empty();
            case RETURNED ->
                actor.as("OFFICER", project.leadDepartment()).isPresent()
                        ? Optional.of(revise(proposal))
                        : Optional.empty();
            case CONFIRMED, ABANDONED, CANCELLED -> Optional.empty();
        };
    }

    private static Action start(String verb, ProposalView proposal) {
        String page = "/proposals/" + proposal.id() + "/" + verb;
        return Action.of("proposal." + verb, "/api" + page, page).at(proposal.version());
    }

    private static Action confirm(ProposalView proposal) {
        return start("confirm", proposal)
                .required("answer", Type.CHOICE, Action.options(Confirmation.Choice.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"));
    }

    private static Action revise(ProposalView proposal) {
        String again = "answer=RESUBMITTED";
        String stage = proposal.stage().name();
        return start("revise", proposal)
                .required("answer", Type.CHOICE, Action.options(Revision.Choice.class))
                .with(new Field("stage", Type.CHOICE, false, List.of(stages()), stage, again))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), proposal.reason(), again))
                .with(new Field("evidence", Type.FILE, false, List.of(), null, again));
    }

    static Option[] stages() {
        return EntryCheck.STAGES.stream()
                .map(stage -> new Option(stage.name(), null))
                .toArray(Option[]::new);
    }
}

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
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        Set<String> worked = check.worked(facts.values());
        Map<Subject, List<Action>> actions = new HashMap<>();
        boolean one = subjects.size() == 1;
        found.forEach(proposal -> {
            ProjectFacts project = Objects.requireNonNull(facts.get(proposal.projectId()));
            of(actor, proposal, project, worked.contains(project.id()))
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

    private Optional<Action> of(Actor actor, ProposalView proposal, ProjectFacts project, boolean worked) {
        if (confirming(actor, proposal).none()) {
            return Optional.of(confirm(proposal, worked));
        }
        return revising(actor, proposal, project).none() ? Optional.of(revise(proposal, worked)) : Optional.empty();
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        return proposals.views(List.of(subject.id())).stream().findFirst().flatMap(proposal -> switch (name) {
            case "proposal.confirm" -> confirming(actor, proposal).told();
            case "proposal.revise" ->
                revising(actor, proposal, projects.facts(proposal.projectId())).told();
            default -> Optional.empty();
        });
    }

    /** What stands against confirming it or giving it back, in the order in which {@link EntryService} refuses. */
    private static Hindrance confirming(Actor actor, ProposalView proposal) {
        return at(
                        ProposalStatus.PROPOSED,
                        proposal,
                        new Hindrance()
                                .when(
                                        actor.as("PLANNING").isEmpty(),
                                        () -> new RuleViolation(EntryRule.NOT_THE_STAGE_CONFIRMER)))
                .when(
                        actor.personId().equals(proposal.proposedBy()),
                        () -> new RuleViolation(EntryRule.PROPOSER_CONFIRMS));
    }

    /** The same against proposing again and against taking it back. */
    private Hindrance revising(Actor actor, ProposalView proposal, ProjectFacts project) {
        Hindrance hindrance = new Hindrance()
                .when(actor.as("OFFICER", project.leadDepartment()).isEmpty(), () -> check.notTheProposer(project));
        return at(ProposalStatus.RETURNED, proposal, hindrance);
    }

    private static Hindrance at(ProposalStatus step, ProposalView proposal, Hindrance hindrance) {
        return hindrance.when(
                proposal.status() != step,
                () -> new RuleViolation(EntryRule.PROPOSAL_AT_ANOTHER_STEP, proposal.status()));
    }

    private static Action start(String verb, ProposalView proposal) {
        String page = "/proposals/" + proposal.id() + "/" + verb;
        return Action.of("proposal." + verb, "/api" + page, page).at(proposal.version());
    }

    private static Action confirm(ProposalView proposal, boolean worked) {
        return start("confirm", proposal)
                .with(answer(Confirmation.Choice.class, Confirmation.Choice.CONFIRMED, worked))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"));
    }

    private static Action revise(ProposalView proposal, boolean worked) {
        String again = "answer=RESUBMITTED";
        String stage = proposal.stage().name();
        return start("revise", proposal)
                .with(answer(Revision.Choice.class, Revision.Choice.RESUBMITTED, worked))
                .with(new Field("stage", Type.CHOICE, false, List.of(stages()), stage, again))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), proposal.reason(), again))
                .with(new Field("evidence", Type.FILE, false, List.of(), null, again));
    }

    /** The answers; what lets the case enter elsewhere is withheld once it was worked. */
    private static <E extends Enum<E>> Field answer(Class<E> answers, E enters, boolean worked) {
        Field answer = new Field("answer", Type.CHOICE, true, List.of(Action.options(answers)), null, null);
        return worked
                ? answer.withholding(List.of(enters.name()), new RuleViolation(EntryRule.CASE_ALREADY_WORKED))
                : answer;
    }

    static Option[] stages() {
        return EntryCheck.STAGES.stream()
                .map(stage -> new Option(stage.name(), null))
                .toArray(Option[]::new);
    }
}

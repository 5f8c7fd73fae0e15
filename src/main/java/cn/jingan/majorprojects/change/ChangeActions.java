package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.gate.CaseGates;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Successors;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private final GateQueries atGate;
    private final OrganizationQueries organization;

    ChangeActions(
            ChangeViews views,
            ChangeFields fields,
            CaseGates gates,
            MilestoneQueries milestones,
            PausedSubjects paused,
            Successors successors,
            GateQueries atGate,
            OrganizationQueries organization) {
        this.atGate = atGate;
        this.organization = organization;
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

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        List<String> id = List.of(subject.id());
        return views.byIds(id).stream().findFirst().flatMap(change -> {
            boolean standing = !paused.paused(id).isEmpty();
            return switch (name) {
                case "change.approve" ->
                    approving(actor, change).when(standing, paused::refusal).told();
                case "change.revise" ->
                    revising(
                                    actor,
                                    change,
                                    preparing(change),
                                    !gates.standing(atGate(change)).isEmpty())
                            .when(standing, paused::refusal)
                            .told();
                default -> Optional.empty();
            };
        });
    }

    private List<String> preparing(ChangeView change) {
        return gates.preparing(atGate(change));
    }

    private static List<String> atGate(ChangeView change) {
        return Stream.ofNullable(change.gateId()).toList();
    }

    /** What stands against answering it, in the order in which {@link ChangeService} refuses; leaders decide at its gate. */
    private Hindrance approving(Actor actor, ChangeView change) {
        String lead = change.leadDepartment();
        return new Hindrance()
                .when(actor.as("HEAD", lead).isEmpty(), () -> notTheirs(ChangeRule.NOT_THE_CHANGE_HEAD, lead))
                .when(change.status() != ChangeStatus.APPLIED, () -> elsewhere(change))
                .when(
                        actor.personId().equals(change.appliedBy()),
                        () -> new RuleViolation(ChangeRule.APPLICANT_DECIDES))
                .when(change.gateId() != null, () -> new RuleViolation(SharedRule.ALREADY_DONE));
    }

    /** The same against mending it; preparing: the gates whose submission is with the officer. */
    private Hindrance revising(Actor actor, ChangeView change, List<String> preparing, boolean gateStands) {
        String lead = change.leadDepartment();
        String gate = change.gateId();
        return new Hindrance()
                .when(actor.as("OFFICER", lead).isEmpty(), () -> notTheirs(ChangeRule.NOT_THE_CHANGE_OFFICER, lead))
                .when(
                        !change.status().running() || gate == null && change.status() != ChangeStatus.RETURNED,
                        () -> elsewhere(change))
                .when(gateStands, () -> new RuleViolation(GateRule.GATE_STANDS))
                .when(
                        gate != null && !preparing.contains(gate),
                        () -> new RuleViolation(
                                GateRule.GATE_AT_ANOTHER_STEP,
                                atGate.gate(Objects.requireNonNull(gate)).status()));
    }

    private RuleViolation notTheirs(ChangeRule rule, String lead) {
        return new RuleViolation(rule, organization.departmentName(lead));
    }

    private static RuleViolation elsewhere(ChangeView change) {
        return new RuleViolation(ChangeRule.CHANGE_AT_ANOTHER_STEP, change.status());
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
        boolean officer = actor.as("OFFICER", change.leadDepartment()).isPresent();
        boolean mendable = revising(actor, change, preparing, false).none();
        List<Action> actions = new ArrayList<>();
        if (approving(actor, change).none()) {
            actions.add(approve(change));
        }
        if (mendable) {
            actions.add(revise(change));
        }
        if (mendable || officer && change.gateId() != null) {
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

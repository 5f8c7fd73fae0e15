package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Successors;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with opinions now; what the open task asks comes first. */
@Component
class OpinionActions implements ActionSource {
    private final GateViews views;
    private final OrganizationQueries organization;
    private final RoundActions inside;
    private final Successors successors;
    private final StandingGates standing;
    private final OpinionHindrances hindrances;

    OpinionActions(
            GateViews views,
            OrganizationQueries organization,
            RoundActions inside,
            Successors successors,
            StandingGates standing,
            OpinionHindrances hindrances) {
        this.hindrances = hindrances;
        this.inside = inside;
        this.successors = successors;
        this.views = views;
        this.organization = organization;
        this.standing = standing;
    }

    @Override
    public List<String> types() {
        return List.of("opinion");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<String> ids = subjects.stream().map(Subject::id).toList();
        List<OpinionView> asked = views.opinionsByIds(ids);
        Set<String> standing = standing(asked);
        List<OpinionView> opinions = asked.stream()
                .filter(opinion -> !standing.contains(opinion.gateId()))
                .toList();
        Map<String, GateView> gates = opinions.isEmpty() ? Map.of() : gates(opinions);
        Map<Subject, List<Action>> actions = new HashMap<>();
        opinions.forEach(opinion -> actions.put(
                new Subject("opinion", opinion.id()),
                of(actor, opinion, Objects.requireNonNull(gates.get(opinion.gateId())))));
        return subjects.size() == 1 ? named(actor, opinions, actions) : actions;
    }

    /** Those of their gates that stand; an opinion that nobody waits for says it only by what is open beside it. */
    private Set<String> standing(List<OpinionView> opinions) {
        Set<String> gates = opinions.stream().map(OpinionView::gateId).collect(Collectors.toSet());
        boolean open = opinions.stream().allMatch(opinion -> opinion.status().open());
        return gates.isEmpty() ? Set.of() : standing.among(gates, open ? opinions : views.opinions(gates));
    }

    /** With the people who may issue it: they are named for one opinion that is looked at, not for each row of a list. */
    private Map<Subject, List<Action>> named(
            Actor actor, List<OpinionView> opinions, Map<Subject, List<Action>> actions) {
        opinions.forEach(
                opinion -> actions.computeIfPresent(new Subject("opinion", opinion.id()), (subject, own) -> own.stream()
                        .map(action -> named(actor, opinion, action))
                        .toList()));
        return actions;
    }

    private Action named(Actor actor, OpinionView opinion, Action action) {
        String department = opinion.department();
        return switch (action.name()) {
            case "opinion.draft" -> successors.offer(action, actor, "HEAD", department);
            case "opinion.issue" ->
                successors.offer(action, actor, null, new Holding("HANDLER", department), decider(opinion));
            case "opinion.give" -> successors.offer(action, actor, null, decider(opinion));
            default -> action;
        };
    }

    /** Who decides its round: asked when it is the last that was waited for. */
    private Holding decider(OpinionView opinion) {
        String post = views.rounds(List.of(opinion.gateId())).stream()
                .filter(round -> round.no() == opinion.roundNo())
                .map(Round::deciderPost)
                .findFirst()
                .orElse("");
        return new Holding(post, organization.seatOf(post).orElse(""));
    }

    private Map<String, GateView> gates(List<OpinionView> opinions) {
        List<String> ids = opinions.stream().map(OpinionView::gateId).distinct().toList();
        return views.byIds(ids).stream().collect(Collectors.toMap(GateView::id, Function.identity()));
    }

    private List<Action> of(Actor actor, OpinionView opinion, GateView gate) {
        List<Action> actions = new ArrayList<>();
        add(actions, hindrances.give(actor, opinion, gate), () -> answering("give", opinion));
        add(actions, hindrances.draft(actor, opinion, gate), () -> answering("draft", opinion));
        add(actions, hindrances.consult(actor, opinion, gate), () -> consult(opinion));
        boolean inTime = opinion.status() == OpinionStatus.DRAFTED;
        add(actions, hindrances.issue(actor, opinion, gate), () -> issue(opinion, inTime));
        add(actions, hindrances.takeBack(actor, opinion, gate), () -> takeBack(opinion));
        return actions;
    }

    private static void add(List<Action> actions, Hindrance against, Supplier<Action> what) {
        if (against.none()) {
            actions.add(what.get());
        }
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        return views.opinionsByIds(List.of(subject.id())).stream().findFirst().flatMap(opinion -> {
            GateView gate = Objects.requireNonNull(gates(List.of(opinion)).get(opinion.gateId()));
            return standing(List.of(opinion)).isEmpty()
                    ? hindrance(actor, opinion, gate, name).told()
                    : Optional.of(new RuleViolation(GateRule.GATE_STANDS));
        });
    }

    private Hindrance hindrance(Actor actor, OpinionView opinion, GateView gate, String name) {
        return switch (name) {
            case "opinion.give" -> hindrances.give(actor, opinion, gate);
            case "opinion.draft" -> hindrances.draft(actor, opinion, gate);
            case "opinion.consult" -> hindrances.consult(actor, opinion, gate);
            case "opinion.issue" -> hindrances.issue(actor, opinion, gate);
            case "opinion.take-back" -> hindrances.takeBack(actor, opinion, gate);
            default -> new Hindrance();
        };
    }

    private static Action start(String name, OpinionView opinion) {
        String page = "/opinions/" + opinion.id() + "/" + name;
        return Action.of("opinion." + name, "/api" + page, page).at(opinion.version());
    }

    private static Action answering(String step, OpinionView opinion) {
        Answer given = opinion.answer();
        List<Action.Option> answers = Arrays.asList(Action.options(Answer.class));
        return start(step, opinion)
                .cameBack(opinion.again() || opinion.returnedReason() != null)
                .with(new Field("answer", Type.CHOICE, true, answers, given == null ? null : given.name(), null))
                .with(new Field("opinion", Type.TEXTAREA, false, List.of(), opinion.opinion(), null))
                .with(new Field("conditionDue", Type.DATE, false, List.of(), due(opinion), "answer=CONDITIONAL"));
    }

    private static @Nullable String due(OpinionView opinion) {
        return opinion.conditionDue() == null ? null : opinion.conditionDue().toString();
    }

    private Action consult(OpinionView opinion) {
        return start("consult", opinion)
                .with(GateActions.departments(organization, null))
                .with(inside.posts(null))
                .required("question", Type.TEXTAREA);
    }

    private static Action takeBack(OpinionView opinion) {
        return start("take-back", opinion).required("reason", Type.TEXTAREA);
    }

    /** An opinion that comes late is issued or left; there is nobody whom it could be given back to in time. */
    private Action issue(OpinionView opinion, boolean inTime) {
        Action issue = start("issue", opinion);
        if (!inTime) {
            return issue.required("answer", Type.CHOICE, new Action.Option("ISSUED", null));
        }
        return issue.required("answer", Type.CHOICE, Action.options(Issuance.Choice.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"))
                .with(GateActions.departments(organization, "answer=THEN_ASK"))
                .with(inside.posts("answer=THEN_ASK"))
                .with(new Field("question", Type.TEXTAREA, false, List.of(), null, "answer=THEN_ASK"));
    }
}

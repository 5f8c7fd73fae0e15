package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.EvidenceOffers.Towards;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Successors;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with gates now. */
@Component
class GateActions implements ActionSource {
    private final GateViews views;
    private final RoundActions inside;
    private final OrganizationQueries organization;
    private final DecisionOffers decisions;
    private final Successors successors;
    private final StandingGates standing;
    private final EvidenceOffers evidence;
    private final GateHindrances hindrances;

    GateActions(
            GateViews views,
            RoundActions inside,
            OrganizationQueries organization,
            DecisionOffers decisions,
            Successors successors,
            StandingGates standing,
            EvidenceOffers evidence,
            GateHindrances hindrances) {
        this.hindrances = hindrances;
        this.evidence = evidence;
        this.successors = successors;
        this.views = views;
        this.inside = inside;
        this.organization = organization;
        this.decisions = decisions;
        this.standing = standing;
    }

    @Override
    public List<String> types() {
        return List.of("gate");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<String> ids = subjects.stream().map(Subject::id).toList();
        List<GateView> gates = views.byIds(ids);
        List<Round> rounds = views.rounds(ids);
        List<OpinionView> opinions = views.opinions(ids);
        Map<Subject, List<Action>> actions = new HashMap<>();
        Set<String> standing = this.standing.among(ids, opinions);
        gates.removeIf(gate -> standing.contains(gate.id()));
        Map<String, Towards> towards = evidence.of(actor, gates);
        Map<String, RuleViolation> hindrances = decisions.hindrances(
                gates.stream().filter(gate -> mayEnd(actor, gate, rounds)).toList());
        gates.forEach(gate -> actions.put(
                new Subject("gate", gate.id()),
                of(
                        actor,
                        gate,
                        round(gate, rounds),
                        own(gate, opinions),
                        towards.getOrDefault(gate.id(), Towards.NOTHING),
                        hindrances.get(gate.id()))));
        return subjects.size() == 1 ? named(actor, gates, actions) : actions;
    }

    /** With the people who may issue it: they are named for one gate that is looked at, not for each row of a list. */
    private Map<Subject, List<Action>> named(Actor actor, List<GateView> gates, Map<Subject, List<Action>> actions) {
        gates.forEach(gate -> actions.computeIfPresent(new Subject("gate", gate.id()), (subject, own) -> own.stream()
                .map(action -> named(actor, gate, action))
                .toList()));
        return actions;
    }

    private Action named(Actor actor, GateView gate, Action action) {
        Holding officer = new Holding("OFFICER", gate.leadDepartment());
        Holding head = new Holding("HEAD", gate.leadDepartment());
        return switch (action.name()) {
            case "gate.prepare" -> successors.offer(action, actor, null, head);
            case "gate.issue" -> successors.offer(action, actor, "answer=RETURNED", officer);
            case "gate.coordinate" -> successors.offer(action, actor, null, officer, decider(gate));
            case "gate.decide" -> successors.offer(action, actor, null, officer, head);
            default -> action;
        };
    }

    private Holding decider(GateView gate) {
        String post = Optional.ofNullable(round(gate, views.rounds(List.of(gate.id()))))
                .map(Round::deciderPost)
                .orElse("");
        return new Holding(post, organization.seatOf(post).orElse(""));
    }

    private static @Nullable Round round(GateView gate, List<Round> rounds) {
        return rounds.stream()
                .filter(round -> round.gateId().equals(gate.id()) && round.no() == gate.roundNo())
                .findFirst()
                .orElse(null);
    }

    private static List<OpinionView> own(GateView gate, List<OpinionView> opinions) {
        return opinions.stream()
                .filter(opinion -> opinion.gateId().equals(gate.id()))
                .toList();
    }

    private List<Action> of(
            Actor actor,
            GateView gate,
            @Nullable Round round,
            List<OpinionView> opinions,
            Towards towards,
            @Nullable RuleViolation hindrance) {
        boolean officer = actor.as("OFFICER", gate.leadDepartment()).isPresent();
        List<Action> actions = new ArrayList<>(towards.actions());
        add(actions, hindrances.prepare(actor, gate, opinions, towards.stopped()), () -> prepare(gate));
        if (officer && !towards.waivable().isEmpty()) {
            actions.add(waiver(gate, towards.waivable()));
        }
        add(actions, hindrances.issue(actor, gate), () -> decisions.issue(gate, hindrance));
        if (hindrances.insideRound(actor, gate, round, GateRule.NOT_WHO_ADDS).none()) {
            actions.addAll(inside.of(gate, opinions));
        }
        add(actions, hindrances.coordinate(actor, gate), () -> coordinate(gate, opinions));
        add(
                actions,
                hindrances.decide(actor, gate, round, opinions),
                () -> decisions.decide(gate, opinions, hindrance));
        add(actions, hindrances.withdraw(actor, gate), () -> RoundActions.withdraw(gate));
        return actions;
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        return views.byId(subject.id()).flatMap(gate -> {
            List<String> ids = List.of(gate.id());
            List<OpinionView> opinions = views.opinions(ids);
            return standing.among(ids, opinions).isEmpty()
                    ? hindrance(actor, gate, opinions, name).told()
                    : Optional.of(new RuleViolation(GateRule.GATE_STANDS));
        });
    }

    private Hindrance hindrance(Actor actor, GateView gate, List<OpinionView> opinions, String name) {
        Round round = round(gate, views.rounds(List.of(gate.id())));
        return switch (name) {
            case "gate.prepare" ->
                hindrances.prepare(
                        actor,
                        gate,
                        opinions,
                        evidence.of(actor, List.of(gate))
                                .getOrDefault(gate.id(), Towards.NOTHING)
                                .stopped());
            case "gate.issue" -> hindrances.issue(actor, gate);
            case "gate.coordinate" -> hindrances.coordinate(actor, gate);
            case "gate.decide" -> hindrances.decide(actor, gate, round, opinions);
            case "gate.withdraw" -> hindrances.withdraw(actor, gate);
            case "gate.add-signer" -> hindrances.insideRound(actor, gate, round, GateRule.NOT_WHO_ADDS);
            case "gate.remove-signer" -> hindrances.insideRound(actor, gate, round, GateRule.NOT_WHO_REMOVES);
            case "gate.ask-next" -> hindrances.insideRound(actor, gate, round, GateRule.NOT_WHO_REORDERS);
            case "gate.return" -> hindrances.insideRound(actor, gate, round, GateRule.NOT_WHO_RETURNS);
            default -> new Hindrance();
        };
    }

    /** Whether this person may be the one who issues or decides, which is refused while something stands against it. */
    private static boolean mayEnd(Actor actor, GateView gate, List<Round> rounds) {
        return switch (gate.status()) {
            case ISSUING -> actor.as("HEAD", gate.leadDepartment()).isPresent();
            case DECIDING -> GateHindrances.decider(actor, round(gate, rounds)).isPresent();
            default -> false;
        };
    }

    private static void add(List<Action> actions, Hindrance against, Supplier<Action> what) {
        if (against.none()) {
            actions.add(what.get());
        }
    }

    static Action start(String name, GateView gate) {
        String page = "/gates/" + gate.id() + "/" + name;
        return Action.of("gate." + name, "/api" + page, page).at(gate.version());
    }

    /** A department to be chosen among those there are today. */
    static Field departments(OrganizationQueries organization, @Nullable String showWhen) {
        List<Option> departments = organization.answering().stream()
                .map(department -> new Option(department.code(), department.name()))
                .toList();
        return new Field("department", Type.CHOICE, showWhen == null, departments, null, showWhen);
    }

    private static Action prepare(GateView gate) {
        return start("prepare", gate)
                .cameBack(gate.returnedReason() != null)
                .with(choice("advice", gate.advice(), Verdict.APPROVED, Verdict.CONDITIONAL))
                .with(new Field("statement", Type.TEXTAREA, true, List.of(), gate.statement(), null));
    }

    private static Action waiver(GateView gate, List<Readiness.Item> waivable) {
        Option[] requirements = Readiness.titles(waivable).entrySet().stream()
                .map(each -> new Option(each.getKey(), each.getValue()))
                .toArray(Option[]::new);
        String path = "/gates/" + gate.id() + "/waivers";
        return Action.of("waiver.ask", "/api" + path, path)
                .required("requirement", Type.CHOICE, requirements)
                .required("reason", Type.TEXTAREA)
                .required("until", Type.DATE);
    }

    /** Offers what the rules allow: who was not heard, and once who objects, answers before the leader is asked. */
    private Action coordinate(GateView gate, List<OpinionView> opinions) {
        Standing standing = standing(gate, opinions);
        Option[] options = Arrays.stream(Coordination.Choice.values())
                .filter(choice -> choice != Coordination.Choice.ASK_AGAIN
                        || !standing.again().isEmpty())
                .filter(choice ->
                        choice != Coordination.Choice.REPORT || standing.first().isEmpty())
                .map(choice -> new Option(choice.name(), null))
                .toArray(Option[]::new);
        return start("coordinate", gate)
                .required("answer", Type.CHOICE, options)
                .with(decisions.asked(gate, opinions))
                .with(DecisionOffers.direct())
                .required("minutes", Type.TEXTAREA);
    }

    private static Standing standing(GateView gate, List<OpinionView> opinions) {
        List<Gates.Answered> answers = opinions.stream()
                .filter(opinion -> opinion.submission() == gate.submission())
                .map(each -> new Gates.Answered(
                        each.id(), each.department(), each.post(), each.required(), each.status(), each.answer()))
                .toList();
        return new Standing(gate.coordinated(), answers);
    }

    static Field choice(String name, @Nullable Verdict value, Verdict... verdicts) {
        List<Option> options = Arrays.stream(verdicts)
                .map(verdict -> new Option(verdict.name(), null))
                .toList();
        return new Field(name, Type.CHOICE, true, options, value == null ? null : value.name(), null);
    }
}

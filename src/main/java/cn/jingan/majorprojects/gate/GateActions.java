package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.EvidenceOffers.Towards;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Successors;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
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

    GateActions(
            GateViews views,
            RoundActions inside,
            OrganizationQueries organization,
            DecisionOffers decisions,
            Successors successors,
            StandingGates standing,
            EvidenceOffers evidence) {
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
        Optional<Acting> applicant = actor.as("OFFICER", gate.leadDepartment());
        boolean officer = applicant.isPresent();
        boolean preparer = applicant
                .filter(by -> gate.straightTo() == null || !gaveOpinion(by, opinions))
                .isPresent();
        Optional<Acting> lead = actor.as("HEAD", gate.leadDepartment());
        Optional<Acting> decider = decider(actor, round);
        boolean issuer = lead.filter(by -> !by.is(gate.preparedBy())).isPresent();
        boolean mayDecide = decider.filter(by -> !signed(by, gate, opinions)).isPresent();
        List<Action> actions = new ArrayList<>(towards.actions());
        switch (gate.status()) {
            case PREPARING -> {
                add(actions, preparer && !towards.stopped(), () -> prepare(gate));
                add(actions, officer && !towards.waivable().isEmpty(), () -> waiver(gate, towards.waivable()));
            }
            case ISSUING -> add(actions, issuer, () -> decisions.issue(gate, hindrance));
            case SIGNING ->
                actions.addAll(lead.or(() -> decider)
                        .filter(by -> !by.is(gate.preparedBy()))
                        .map(by -> inside.of(gate, opinions))
                        .orElse(List.of()));
            case COORDINATING -> add(actions, issuer, () -> coordinate(gate, opinions));
            case DECIDING -> add(actions, mayDecide, () -> decisions.decide(gate, opinions, hindrance));
            case CLOSED, CANCELLED -> {}
        }
        boolean underWay =
                gate.status() != GateStatus.PREPARING && !gate.status().over();
        add(actions, officer && underWay, () -> RoundActions.withdraw(gate));
        return actions;
    }

    /** Whether this person may be the one who issues or decides, which is refused while something stands against it. */
    private static boolean mayEnd(Actor actor, GateView gate, List<Round> rounds) {
        return switch (gate.status()) {
            case ISSUING -> actor.as("HEAD", gate.leadDepartment()).isPresent();
            case DECIDING -> decider(actor, round(gate, rounds)).isPresent();
            default -> false;
        };
    }

    private static Optional<Acting> decider(Actor actor, @Nullable Round round) {
        return round == null ? Optional.empty() : actor.as(round.deciderPost());
    }

    private static void add(List<Action> actions, boolean may, Supplier<Action> what) {
        if (may) {
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

    static boolean signed(Acting by, GateView gate, List<OpinionView> opinions) {
        return by.is(gate.preparedBy()) || by.is(gate.issuedBy()) || gaveOpinion(by, opinions);
    }

    private static boolean gaveOpinion(Acting by, List<OpinionView> opinions) {
        return opinions.stream().anyMatch(o -> by.is(o.draftedBy()) || by.is(o.issuedBy()));
    }

    static Field choice(String name, @Nullable Verdict value, Verdict... verdicts) {
        List<Option> options = Arrays.stream(verdicts)
                .map(verdict -> new Option(verdict.name(), null))
                .toList();
        return new Field(name, Type.CHOICE, true, options, value == null ? null : value.name(), null);
    }
}

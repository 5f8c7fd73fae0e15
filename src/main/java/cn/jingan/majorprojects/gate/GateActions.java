package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with gates now. */
@Component
class GateActions implements ActionSource {
    /** How many conditions the form offers; 默认配置. */
    static final int CONDITIONS = 3;

    private final GateViews views;
    private final OrganizationQueries organization;
    private final PausedSubjects paused;

    GateActions(GateViews views, OrganizationQueries organization, PausedSubjects paused) {
        this.views = views;
        this.organization = organization;
        this.paused = paused;
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
        Set<String> standing = paused.paused(ids);
        gates.removeIf(gate -> standing.contains(gate.id()));
        gates.forEach(gate -> of(actor, gate, rounds, opinions)
                .ifPresent(action -> actions.put(new Subject("gate", gate.id()), List.of(action))));
        return actions;
    }

    private Optional<Action> of(Actor actor, GateView gate, List<Round> rounds, List<OpinionView> opinions) {
        boolean officer = actor.as("OFFICER", gate.leadDepartment()).isPresent();
        boolean head = actor.as("HEAD", gate.leadDepartment()).isPresent();
        boolean issuer = actor.as("HEAD", gate.leadDepartment())
                .filter(by -> !by.is(gate.preparedBy()))
                .isPresent();
        return switch (gate.status()) {
            case PREPARING -> officer ? Optional.of(prepare(gate)) : Optional.empty();
            case ISSUING -> issuer ? Optional.of(issue(gate)) : Optional.empty();
            case COORDINATING -> head ? Optional.of(coordinate(gate)) : Optional.empty();
            case DECIDING -> decide(actor, gate, rounds, opinions);
            case SIGNING, CLOSED, CANCELLED -> Optional.empty();
        };
    }

    private static Action start(String name, GateView gate) {
        String page = "/gates/" + gate.id() + "/" + name;
        return Action.of("gate." + name, "/api" + page, page).at(gate.version());
    }

    private static Action prepare(GateView gate) {
        return start("prepare", gate)
                .with(choice("advice", gate.advice(), Verdict.APPROVED, Verdict.CONDITIONAL))
                .with(new Field("statement", Type.TEXTAREA, true, List.of(), gate.statement(), null));
    }

    private static Action issue(GateView gate) {
        return start("issue", gate)
                .required("answer", Type.CHOICE, Action.options(Issuance.Choice.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"));
    }

    private static Action coordinate(GateView gate) {
        return start("coordinate", gate)
                .required("answer", Type.CHOICE, Action.options(Coordination.Choice.class))
                .required("minutes", Type.TEXTAREA);
    }

    private Optional<Action> decide(Actor actor, GateView gate, List<Round> rounds, List<OpinionView> opinions) {
        List<OpinionView> own = opinions.stream()
                .filter(opinion -> opinion.gateId().equals(gate.id()))
                .toList();
        boolean decider = rounds.stream()
                .filter(round -> round.gateId().equals(gate.id()) && round.no() == gate.roundNo())
                .flatMap(round -> actor.as(round.deciderPost()).stream())
                .anyMatch(by -> !signed(by, gate, own));
        return decider ? Optional.of(decide(gate, own)) : Optional.empty();
    }

    private static boolean signed(Acting by, GateView gate, List<OpinionView> opinions) {
        return by.is(gate.preparedBy())
                || by.is(gate.issuedBy())
                || opinions.stream().anyMatch(o -> by.is(o.draftedBy()) || by.is(o.issuedBy()));
    }

    private Action decide(GateView gate, List<OpinionView> opinions) {
        Option[] asked = opinions.stream()
                .filter(opinion -> opinion.submission() == gate.submission())
                .map(OpinionView::department)
                .distinct()
                .map(code -> new Option(code, organization.departmentName(code)))
                .toArray(Option[]::new);
        Action action = start("decide", gate).with(choice("answer", null, Verdict.values()));
        for (int no = 1; no <= CONDITIONS; no++) {
            action = withCondition(action, no);
        }
        return action.with(new Field(
                        "departments", Type.MULTICHOICE, false, List.of(asked), null, "answer=RETURN_DEPARTMENTS"))
                .optional("opinion", Type.TEXTAREA);
    }

    private Action withCondition(Action action, int no) {
        List<Option> departments = organization.departments().stream()
                .map(department -> new Option(department.code(), department.name()))
                .toList();
        String when = "answer=CONDITIONAL";
        return action.with(new Field("condition" + no, Type.TEXT, false, List.of(), null, when))
                .with(new Field("conditionDepartment" + no, Type.CHOICE, false, departments, null, when))
                .with(new Field("conditionDue" + no, Type.DATE, false, List.of(), null, when));
    }

    private static Field choice(String name, @Nullable Verdict value, Verdict... verdicts) {
        List<Option> options = java.util.Arrays.stream(verdicts)
                .map(verdict -> new Option(verdict.name(), null))
                .toList();
        return new Field(name, Type.CHOICE, true, options, value == null ? null : value.name(), null);
    }
}

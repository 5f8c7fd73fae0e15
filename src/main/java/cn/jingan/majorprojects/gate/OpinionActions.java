package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person may do with opinions now. */
@Component
class OpinionActions implements ActionSource {
    private final GateViews views;
    private final PausedSubjects paused;

    OpinionActions(GateViews views, PausedSubjects paused) {
        this.views = views;
        this.paused = paused;
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
        Set<String> standing = paused.paused(ids);
        List<OpinionView> opinions = views.opinionsByIds(ids).stream()
                .filter(opinion -> !standing.contains(opinion.id()))
                .toList();
        Map<String, GateView> gates = opinions.isEmpty() ? Map.of() : gates(opinions);
        Map<Subject, List<Action>> actions = new HashMap<>();
        opinions.forEach(opinion -> of(actor, opinion, Objects.requireNonNull(gates.get(opinion.gateId())))
                .ifPresent(action -> actions.put(new Subject("opinion", opinion.id()), List.of(action))));
        return actions;
    }

    private Map<String, GateView> gates(List<OpinionView> opinions) {
        List<String> ids = opinions.stream().map(OpinionView::gateId).distinct().toList();
        return views.byIds(ids).stream().collect(Collectors.toMap(GateView::id, Function.identity()));
    }

    private static Optional<Action> of(Actor actor, OpinionView opinion, GateView gate) {
        boolean handler = actor.as("HANDLER", opinion.department())
                .filter(by -> !by.is(gate.preparedBy()))
                .isPresent();
        boolean head = actor.as("HEAD", opinion.department())
                .filter(by -> !by.is(gate.preparedBy()) && !by.is(opinion.draftedBy()))
                .isPresent();
        return switch (opinion.status()) {
            case ASKED -> handler ? Optional.of(draft(opinion)) : Optional.empty();
            case DRAFTED -> head ? Optional.of(issue(opinion)) : Optional.empty();
            case ISSUED -> Optional.empty();
        };
    }

    private static Action start(String name, OpinionView opinion) {
        String page = "/opinions/" + opinion.id() + "/" + name;
        return Action.of("opinion." + name, "/api" + page, page).at(opinion.version());
    }

    private static Action draft(OpinionView opinion) {
        Answer given = opinion.answer();
        List<Action.Option> answers = Arrays.asList(Action.options(Answer.class));
        return start("draft", opinion)
                .with(new Field("answer", Type.CHOICE, true, answers, given == null ? null : given.name(), null))
                .with(new Field("opinion", Type.TEXTAREA, false, List.of(), opinion.opinion(), null));
    }

    private static Action issue(OpinionView opinion) {
        return start("issue", opinion)
                .required("answer", Type.CHOICE, Action.options(Issuance.Choice.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"));
    }
}

package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.Ticked;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a person may decide together, and what became of what they did. */
@Service
public class BatchQueries {
    private static final String PAGE = "/gates/decide";
    private static final int LISTED = 200;

    private final Batches batches;
    private final GateViews views;
    private final Cases cases;
    private final PausedSubjects paused;

    BatchQueries(Batches batches, GateViews views, Cases cases, PausedSubjects paused) {
        this.batches = batches;
        this.views = views;
        this.cases = cases;
        this.paused = paused;
    }

    /**
     * A gate that may be decided together with others.
     *
     * @param standing what each department said last in the present submission, dissent first
     */
    public record Permitted(GateView gate, Cases.Title project, List<OpinionView> standing) {

        /** What is ticked: the gate in the version that is shown. */
        public String tick() {
            return Ticked.text(gate.id(), gate.version());
        }

        /** How many departments object, set conditions or ask for a supplement. */
        public long dissent() {
            return standing.stream().filter(opinion -> opinion.weight() < 2).count();
        }
    }

    /**
     * One line of a report.
     *
     * @param gate null where the person sees none
     */
    public record Reported(Batch.Line line, @Nullable GateView gate, Cases.@Nullable Title project) {}

    /** What waits for this person's decision and may be decided together, oldest first; at most 200. */
    public List<Permitted> permitted(Actor actor) {
        List<String> posts =
                actor.holdings().stream().map(Holding::post).distinct().toList();
        List<GateView> gates = posts.isEmpty() ? List.of() : batches.permitted(posts, LISTED);
        if (gates.isEmpty()) {
            return List.of();
        }
        List<String> ids = gates.stream().map(GateView::id).toList();
        Map<String, List<OpinionView>> opinions =
                views.opinions(ids).stream().collect(Collectors.groupingBy(OpinionView::gateId));
        Map<String, Cases.Title> titles = titles(gates);
        Map<String, Round> rounds = rounds(gates, ids);
        Set<String> standing = paused.paused(ids);
        return gates.stream()
                .filter(gate -> !standing.contains(gate.id()))
                .filter(gate -> may(actor, gate, rounds.get(gate.id()), opinions.getOrDefault(gate.id(), List.of())))
                .map(gate -> permitted(gate, titles, opinions.getOrDefault(gate.id(), List.of())))
                .toList();
    }

    private Map<String, Round> rounds(List<GateView> gates, List<String> ids) {
        Set<String> present =
                gates.stream().map(gate -> gate.id() + ":" + gate.roundNo()).collect(Collectors.toSet());
        return views.rounds(ids).stream()
                .filter(round -> present.contains(round.gateId() + ":" + round.no()))
                .collect(Collectors.toMap(Round::gateId, Function.identity()));
    }

    private static boolean may(Actor actor, GateView gate, @Nullable Round round, List<OpinionView> opinions) {
        Optional<Acting> decider = round == null ? Optional.empty() : actor.as(round.deciderPost());
        return decider.filter(by -> !GateHindrances.signed(by, gate, opinions)).isPresent();
    }

    private static Permitted permitted(GateView gate, Map<String, Cases.Title> titles, List<OpinionView> opinions) {
        GateFile file = new GateFile(gate, List.of(), opinions, List.of(), List.of(), List.of());
        return new Permitted(gate, Objects.requireNonNull(titles.get(gate.projectId())), file.standing());
    }

    private Map<String, Cases.Title> titles(Collection<GateView> gates) {
        return cases.titles(gates.stream().map(GateView::projectId).distinct().toList());
    }

    /** How they are decided together: which, how, with which words; with a field for words of each its own if wanted. */
    public Action action(List<Permitted> permitted, boolean wordsForEach) {
        Action action = Action.of("gate.decide-several", "/api" + PAGE, PAGE)
                .with(new Field(
                        "ticked",
                        Type.MULTICHOICE,
                        true,
                        permitted.stream()
                                .map(each -> new Option(each.tick(), label(each)))
                                .toList(),
                        null,
                        null))
                .required(
                        "answer",
                        Type.CHOICE,
                        Together.ANSWERS.stream()
                                .map(verdict -> new Option(verdict.name(), null))
                                .toArray(Option[]::new))
                .optional("opinion", Type.TEXTAREA);
        for (Permitted each : wordsForEach ? permitted : List.<Permitted>of()) {
            String name = "opinion-" + each.gate().id();
            action = action.with(new Field(name, Type.TEXT, false, List.of(), null, null, label(each)));
        }
        return action;
    }

    private static String label(Permitted each) {
        return each.project().number() + "　" + each.project().name() + "　"
                + each.gate().label();
    }

    /** What this person decided together, line by line; empty where they did no such thing. */
    public Optional<Batch> batch(Actor actor, String id) {
        return batches.byId(id, actor.personId()).stream()
                .findFirst()
                .map(head -> new Batch(head.id(), head.person(), head.answer(), head.decidedAt(), batches.lines(id)));
    }

    /** The lines of a report with what they concern. */
    public List<Reported> reported(Batch batch) {
        List<String> ids = batch.lines().stream()
                .filter(line -> !"NOT_FOUND".equals(line.rule()))
                .map(Batch.Line::gateId)
                .toList();
        Map<String, GateView> gates = (ids.isEmpty() ? List.<GateView>of() : views.byIds(ids))
                .stream().collect(Collectors.toMap(GateView::id, Function.identity()));
        Map<String, Cases.Title> titles = titles(gates.values());
        return batch.lines().stream()
                .map(line -> {
                    GateView gate = ids.contains(line.gateId()) ? gates.get(line.gateId()) : null;
                    return new Reported(line, gate, gate == null ? null : titles.get(gate.projectId()));
                })
                .toList();
    }
}

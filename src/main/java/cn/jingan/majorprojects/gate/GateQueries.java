package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.basis.Basis;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads of gates. */
@Service
public class GateQueries {
    private final GateViews views;
    private final Readiness readiness;
    private final Basis basis;
    private final CaseAccess cases;

    GateQueries(GateViews views, Readiness readiness, Basis basis, CaseAccess cases) {
        this.basis = basis;
        this.views = views;
        this.readiness = readiness;
        this.cases = cases;
    }

    /** The gate, whoever asks: for the process. */
    public GateView gate(String id) {
        return views.byId(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The process instance that walks the gate: for the process. */
    public String processOf(String id) {
        return views.processOf(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** Whom these opinions are asked of, as {@link Seat} writes it, by their ids; of what is no opinion nothing. */
    public Map<String, String> seats(Collection<String> opinionIds) {
        return opinionIds.isEmpty()
                ? Map.of()
                : views.opinionsByIds(opinionIds).stream()
                        .collect(Collectors.toMap(OpinionView::id, OpinionView::seat));
    }

    /** The opinion, whoever asks: for the process. */
    public OpinionView opinion(String id) {
        return views.opinionsByIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The opinion, if this person may see its project. */
    public OpinionView visibleOpinion(Actor actor, String id) {
        OpinionView opinion = opinion(id);
        cases.requireVisible(actor, opinion.project());
        return opinion.as(actor);
    }

    /** A gate with its rounds and opinions alone, whoever asks: all that the process asks people by. */
    public GateFile brief(String id) {
        List<String> ids = List.of(id);
        return new GateFile(gate(id), views.rounds(ids), views.opinions(ids), List.of(), List.of(), List.of());
    }

    /** The whole file of a gate, whoever asks: for the process. */
    public GateFile file(String id) {
        return files(List.of(gate(id))).get(0);
    }

    /** The whole file of a gate, if this person may see its project. */
    public GateFile visible(Actor actor, String id) {
        GateFile file = file(id);
        cases.requireVisible(actor, file.gate().project());
        return file.as(actor);
    }

    /** All gates of a project, newest first, whoever asks. */
    public List<GateView> ofCase(String projectCode) {
        return views.ofProject(projectCode);
    }

    /** The files of all gates of a project, newest first, if this person may see it. */
    public List<GateFile> ofProject(Actor actor, String projectCode) {
        cases.requireVisible(actor, projectCode);
        return files(views.ofProject(projectCode)).stream()
                .map(file -> file.as(actor))
                .toList();
    }

    /** The gates that are not closed, whoever asks: for the process. At most 1000, oldest first. */
    public List<GateView> open() {
        return views.open();
    }

    /** How ready the project is for the gate; once it is decided, what the decision rested on. */
    public List<Readiness.Item> readiness(GateView gate) {
        List<Readiness.Item> frozen = gate.result() == null
                ? List.of()
                : basis.frozen(List.of(gate.at())).getOrDefault(gate.id(), List.of());
        return frozen.isEmpty() ? readiness.of(gate.at()) : frozen;
    }

    /** Of the decided gates, what they rested on of which the papers are others now (依据已更新), by their ids. */
    public Map<String, List<Readiness.Item>> updated(Collection<GateView> gates) {
        return basis.updated(gates.stream()
                .filter(gate -> gate.result() != null)
                .map(GateView::at)
                .toList());
    }

    private List<GateFile> files(List<GateView> gates) {
        if (gates.isEmpty()) {
            return List.of();
        }
        List<String> ids = gates.stream().map(GateView::id).toList();
        List<Round> rounds = views.rounds(ids);
        List<OpinionView> opinions = views.opinions(ids);
        List<Decision> decisions = views.decisions(ids);
        List<Intervention> interventions = views.interventions(ids);
        List<Condition> conditions = views.conditions(ids);
        return gates.stream()
                .map(gate -> new GateFile(
                        gate,
                        of(gate, rounds, Round::gateId),
                        of(gate, opinions, OpinionView::gateId),
                        of(gate, decisions, Decision::gateId),
                        of(gate, interventions, Intervention::gateId),
                        of(gate, conditions, Condition::gateId)))
                .toList();
    }

    private static <T> List<T> of(GateView gate, List<T> all, Function<T, String> gateId) {
        return all.stream().filter(each -> gateId.apply(each).equals(gate.id())).toList();
    }
}

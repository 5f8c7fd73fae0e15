package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.Proof;
import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.permit.PermitActions;
import cn.jingan.majorprojects.permit.PermitKind;
import cn.jingan.majorprojects.permit.PermitKinds;
import cn.jingan.majorprojects.permit.PermitQueries;
import cn.jingan.majorprojects.permit.PermitState;
import cn.jingan.majorprojects.permit.PermitView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The statutory permits of a project: one counts that another person has compared with the paper and that holds today. */
@Component
class PermitProof implements Proof {
    private final PermitQueries permits;
    private final PermitKinds kinds;
    private final PermitActions actions;
    private final DocumentQueries documents;
    private final Clock clock;

    PermitProof(
            PermitQueries permits, PermitKinds kinds, PermitActions actions, DocumentQueries documents, Clock clock) {
        this.permits = permits;
        this.kinds = kinds;
        this.actions = actions;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.PERMIT;
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        kinds.all().stream().map(PermitKind::key).forEach(key -> names.put(key, kinds.name(key)));
        return names;
    }

    @Override
    public Map<Need, List<Found>> find(Collection<Need> needs) {
        Map<Need, Optional<PermitView>> best = best(needs);
        Map<Subject, List<Document>> scans = documents.of(best.values().stream()
                .flatMap(Optional::stream)
                .map(PermitProof::subject)
                .toList());
        return needs.stream()
                .distinct()
                .collect(Collectors.toMap(
                        need -> need,
                        need -> List.of(best.getOrDefault(need, Optional.empty())
                                .map(permit -> found(permit, scans.getOrDefault(subject(permit), List.of())))
                                .orElseGet(() -> Found.absent(kinds.name(need.ref()))))));
    }

    /** Record one, or, where one waits for it, verify it; nothing where one was verified since the gate was read. */
    @Override
    public Map<Need, List<Action>> offers(Actor actor, Collection<Need> unmet) {
        Map<Need, Optional<PermitView>> best = best(unmet);
        best.values().removeIf(permit -> permit.isPresent() && lack(permit.get()) == null);
        List<Subject> subjects = best.entrySet().stream()
                .map(entry -> asked(entry.getKey(), entry.getValue().orElse(null)))
                .distinct()
                .toList();
        Map<Subject, List<Action>> may = actions.actions(actor, subjects);
        Map<Need, List<Action>> offers = new HashMap<>();
        best.forEach((need, permit) -> offers.put(
                need,
                may.getOrDefault(asked(need, permit.orElse(null)), List.of()).stream()
                        .flatMap(action -> towards(need, action))
                        .toList()));
        return offers;
    }

    /** What one acts on: the permit that waits to be verified; the project where none does. */
    private Subject asked(Need need, @Nullable PermitView best) {
        return best != null && lack(best) == Lack.UNVERIFIED ? subject(best) : new Subject("project", need.projectId());
    }

    private static Stream<Action> towards(Need need, Action action) {
        return switch (action.name()) {
            case "permit.record" -> Stream.of(action.choosing("kind", need.ref()));
            case "permit.verify" -> Stream.of(action);
            default -> Stream.empty();
        };
    }

    private Map<Need, Optional<PermitView>> best(Collection<Need> needs) {
        Map<String, List<PermitView>> all = permits.ofProjects(
                needs.stream().map(Need::projectId).distinct().toList());
        return needs.stream()
                .distinct()
                .collect(Collectors.toMap(need -> need, need -> all.getOrDefault(need.projectId(), List.of()).stream()
                        .filter(permit -> permit.kind().equals(need.ref()) && permit.voidReason() == null)
                        .min(Comparator.comparing(this::distance)
                                .thenComparing(PermitView::issuedOn, Comparator.reverseOrder()))));
    }

    /** How far it is from counting. */
    private int distance(PermitView permit) {
        Lack lack = lack(permit);
        return lack == null ? 0 : lack == Lack.UNVERIFIED ? 1 : 2;
    }

    private @Nullable Lack lack(PermitView permit) {
        if (!permit.state(LocalDate.now(clock)).holds()) {
            return Lack.EXPIRED;
        }
        return permit.verified() ? null : Lack.UNVERIFIED;
    }

    private Found found(PermitView permit, List<Document> scans) {
        List<String> said = new ArrayList<>(List.of(permit.number(), permit.issuer()));
        scans.stream().map(Document::name).forEach(said::add);
        PermitState state = permit.state(LocalDate.now(clock));
        return new Found(
                kinds.name(permit.kind()),
                lack(permit),
                String.join("，", said),
                permit.issuedOn(),
                state == PermitState.SETTLED ? null : permit.validUntil(),
                state == PermitState.ENDING,
                scans.stream().map(Document::sha256).toList());
    }

    private static Subject subject(PermitView permit) {
        return new Subject("permit", permit.id());
    }
}

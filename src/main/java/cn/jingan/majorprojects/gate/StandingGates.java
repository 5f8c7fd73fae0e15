package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.PausedSubjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which gates stand still (暂停): something is open in each gate under way, on the gate or on one of its opinions, and in
 * one that stands it waits for the case to be resumed. The gate of a change that was applied for during the suspension
 * goes on.
 */
@Component
class StandingGates {
    private final PausedSubjects paused;

    StandingGates(PausedSubjects paused) {
        this.paused = paused;
    }

    /** Whether the gate stands, of a case that does. */
    boolean stands(Gate gate, List<Signer> signers) {
        Set<String> inside = signers.stream().map(Signer::id).collect(Collectors.toSet());
        inside.add(gate.id());
        return !paused.paused(inside).isEmpty();
    }

    /** Those of the gates that stand. */
    Set<String> among(Collection<String> gateIds, Collection<OpinionView> opinions) {
        Map<String, String> gates = new HashMap<>();
        gateIds.forEach(id -> gates.put(id, id));
        opinions.stream()
                .filter(opinion -> opinion.status().open())
                .forEach(opinion -> gates.put(opinion.id(), opinion.gateId()));
        Set<String> standing = new HashSet<>();
        paused.paused(gates.keySet()).forEach(id -> standing.add(gates.get(id)));
        return standing;
    }
}

package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.Proof.Need;
import cn.jingan.majorprojects.gate.Readiness.Item;
import cn.jingan.majorprojects.gate.Readiness.State;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a person of the lead department may do towards what a gate still needs, while its submission is prepared. */
@Component
public class EvidenceOffers {
    /** The task that waits for the evidence. */
    static final String TASK = "gate.prepare";

    private final Readiness readiness;
    private final List<Proof> proofs;

    EvidenceOffers(Readiness readiness, List<Proof> proofs) {
        this.readiness = readiness;
        this.proofs = proofs;
    }

    /**
     * What stands between a gate and its submission.
     *
     * @param stopped whether a hard requirement is unmet
     * @param actions what this person may do towards the hard ones
     * @param waivable the hard ones of which a waiver may be asked for
     */
    record Towards(boolean stopped, List<Action> actions, List<Item> waivable) {
        static final Towards NOTHING = new Towards(false, List.of(), List.of());
    }

    /** Of each gate whose submission is with the officer of a department in which this person acts, by its id. */
    Map<String, Towards> of(Actor actor, Collection<GateView> gates) {
        List<GateView> own =
                gates.stream().filter(gate -> prepares(actor, gate)).toList();
        Map<String, List<Item>> items =
                readiness.of(own.stream().map(GateView::at).toList());
        Map<Need, List<Action>> offers =
                offers(actor, items.values().stream().flatMap(List::stream).toList());
        Map<String, Towards> towards = new HashMap<>();
        items.forEach((gate, all) -> towards.put(
                gate,
                new Towards(
                        all.stream().anyMatch(Item::stops),
                        needed(all, offers),
                        all.stream().filter(Item::awaitsWaiver).toList())));
        return towards;
    }

    /** The same of one gate, by what is needed; empty for whoever may do nothing. */
    public Map<Need, List<Action>> of(Actor actor, GateView gate, List<Item> items) {
        return prepares(actor, gate) ? offers(actor, items) : Map.of();
    }

    private static boolean prepares(Actor actor, GateView gate) {
        String lead = gate.leadDepartment();
        return gate.status() == GateStatus.PREPARING
                && (actor.as("OFFICER", lead).isPresent()
                        || actor.as("HEAD", lead).isPresent());
    }

    private Map<Need, List<Action>> offers(Actor actor, List<Item> items) {
        List<Need> unmet = items.stream()
                .filter(item -> item.state() == State.UNMET)
                .map(Item::need)
                .distinct()
                .toList();
        Map<Need, List<Action>> offers = new HashMap<>();
        proofs.forEach(proof -> {
            List<Need> own =
                    unmet.stream().filter(need -> need.kind() == proof.kind()).toList();
            if (!own.isEmpty()) {
                offers.putAll(proof.offers(actor, own));
            }
        });
        return offers;
    }

    private static List<Action> needed(List<Item> items, Map<Need, List<Action>> offers) {
        return items.stream()
                .filter(Item::stops)
                .map(Item::need)
                .distinct()
                .flatMap(need -> offers.getOrDefault(need, List.of()).stream())
                .map(action -> action.enabling(TASK))
                .toList();
    }
}

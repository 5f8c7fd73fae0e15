package cn.jingan.majorprojects.gate.basis;

import cn.jingan.majorprojects.gate.Proof.Found;
import cn.jingan.majorprojects.gate.Proof.Need;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.gate.Readiness.At;
import cn.jingan.majorprojects.gate.Readiness.Item;
import cn.jingan.majorprojects.gate.waiver.Waiver;
import cn.jingan.majorprojects.gate.waiver.WaiverQueries;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes what a decision rests on, reads it again, and says what has changed since (依据已更新). */
@Component
public class Basis {
    private final Bases rows;
    private final Readiness readiness;
    private final WaiverQueries waivers;

    Basis(Bases rows, Readiness readiness, WaiverQueries waivers) {
        this.rows = rows;
        this.readiness = readiness;
        this.waivers = waivers;
    }

    /** Freezes what the gate looks at now; the decision calls this. Returns it. */
    @Transactional
    public List<Item> freeze(At gate) {
        List<Item> items = readiness.forTheRecord(gate);
        if (!items.isEmpty()) {
            rows.insert(IntStream.range(0, items.size())
                    .mapToObj(no -> BasisRow.of(gate.gateId(), no, items.get(no)))
                    .toList());
        }
        return items;
    }

    /** What the decisions of these gates rested on, by their ids; a gate that is not decided is absent. */
    public Map<String, List<Item>> frozen(Collection<At> gates) {
        if (gates.isEmpty()) {
            return Map.of();
        }
        List<BasisRow> all = rows.ofGates(gates.stream().map(At::gateId).toList());
        Map<String, Waiver> granted = waivers
                .ofGates(all.stream()
                        .filter(row -> row.waiverId() != null)
                        .map(BasisRow::gateId)
                        .distinct()
                        .toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Waiver::id, Function.identity()));
        Map<String, At> byId = gates.stream().collect(Collectors.toMap(At::gateId, Function.identity()));
        return all.stream()
                .collect(Collectors.groupingBy(
                        BasisRow::gateId, Collectors.mapping(row -> item(row, byId, granted), Collectors.toList())));
    }

    private static Item item(BasisRow row, Map<String, At> gates, Map<String, Waiver> granted) {
        At gate = gates.get(row.gateId());
        if (gate == null) {
            throw new IllegalStateException("basis of another gate " + row.gateId());
        }
        return row.item(gate.projectId(), gate.kind(), row.waiverId() == null ? null : granted.get(row.waiverId()));
    }

    /**
     * Of each decided gate, what it rested on of which the papers are others now: replaced, added to or void. That a
     * permit has ended since, or that a later version of the requirements asks for something else, is no change of the
     * paper.
     */
    public Map<String, List<Item>> updated(Collection<At> gates) {
        Map<String, List<Item>> frozen = frozen(gates);
        Map<Need, List<Found>> now = readiness.found(frozen.values().stream()
                .flatMap(List::stream)
                .filter(item -> !item.digests().isEmpty())
                .map(Item::need)
                .distinct()
                .toList());
        Map<String, List<Item>> updated = new HashMap<>();
        frozen.forEach((gate, items) -> {
            List<Item> changed = items.stream()
                    .filter(item -> !item.digests().isEmpty())
                    .filter(item -> now.getOrDefault(item.need(), List.of()).stream()
                            .noneMatch(found -> found.digests().equals(item.digests())))
                    .toList();
            if (!changed.isEmpty()) {
                updated.put(gate, changed);
            }
        });
        return updated;
    }
}

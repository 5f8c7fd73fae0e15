package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.Proof.Found;
import cn.jingan.majorprojects.gate.Proof.Lack;
import cn.jingan.majorprojects.gate.Proof.Need;
import cn.jingan.majorprojects.gate.requirement.Requirement;
import cn.jingan.majorprojects.gate.requirement.RequirementQueries;
import cn.jingan.majorprojects.gate.waiver.Waiver;
import cn.jingan.majorprojects.gate.waiver.WaiverQueries;
import cn.jingan.majorprojects.gate.waiver.WaiverStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How ready projects are for their gates: what the requirements in force today ask of them, and what there is. A change
 * rests on its papers, which were asked for with the application.
 */
@Component
public class Readiness {
    private final RequirementQueries requirements;
    private final GateSubjects subjects;
    private final List<Proof> proofs;
    private final WaiverQueries waivers;
    private final Clock clock;

    Readiness(
            RequirementQueries requirements,
            GateSubjects subjects,
            List<Proof> proofs,
            WaiverQueries waivers,
            Clock clock) {
        this.waivers = waivers;
        this.clock = clock;
        this.requirements = requirements;
        this.subjects = subjects;
        this.proofs = proofs;
    }

    /** How a requirement stands, the most urgent first. */
    public enum State {
        /** 未满足. */
        UNMET,
        /** 临期: met, but not for long. */
        ENDING,
        /** 豁免: the gate goes without, until a day. */
        WAIVED,
        /** 满足. */
        MET
    }

    /** A gate that is asked about. */
    public record At(String gateId, String projectId, GateKind kind) {}

    /**
     * One requirement.
     *
     * @param requirement id of its row
     * @param need what it asks for
     * @param title what is required
     * @param state how it stands
     * @param lack why it is unmet; null when it is not
     * @param hard whether the submission stops without it
     * @param waivable whether somebody may waive it
     * @param basis law and article, or 默认配置
     * @param evidence by what it is met, in words
     * @param since the day of what meets it; null for none
     * @param until the last day it holds; null for without limit
     * @param digests SHA-256 of the documents that meet it
     * @param waiver the last waiver that was asked for, where it is not met; null for none
     */
    public record Item(
            String requirement,
            Need need,
            String title,
            State state,
            @Nullable Lack lack,
            boolean hard,
            boolean waivable,
            String basis,
            String evidence,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            List<String> digests,
            @Nullable Waiver waiver) {

        /** Whether somebody may ask for a waiver of it: it stops, the law leaves it open, and none is asked for. */
        public boolean awaitsWaiver() {
            return stops() && waivable && (waiver == null || waiver.status() != WaiverStatus.ASKED);
        }

        /** Whether the submission stops here. */
        public boolean stops() {
            return hard && state == State.UNMET && !need.kind().atDecision();
        }

        /** Whether the approval stops here: what is hard has to be there when the decision rests on it, not only before. */
        public boolean stopsDecision() {
            return hard && state == State.UNMET;
        }

        /** Whether the gate went without it until a day that is over. */
        public boolean ranOut() {
            return state == State.UNMET && waiver != null && waiver.status() == WaiverStatus.GRANTED;
        }
    }

    /** What each requirement of these asks for, by its id: of several sub-projects it may ask for several things. */
    public static Map<String, String> titles(Collection<Item> items) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        Item::requirement,
                        LinkedHashMap::new,
                        Collectors.mapping(Item::title, Collectors.joining("、"))));
    }

    /** What one gate looks at, unmet first. */
    public List<Item> of(At gate) {
        return of(List.of(gate)).getOrDefault(gate.gateId(), List.of());
    }

    /** The same in the words of the record, which is Chinese whoever acts. */
    public List<Item> forTheRecord(At gate) {
        return InTheRecord.said(() -> of(gate));
    }

    /** What each gate looks at, unmet first, by its id, in a bounded number of statements. */
    public Map<String, List<Item>> of(Collection<At> gates) {
        List<At> between =
                gates.stream().filter(gate -> gate.kind().betweenStages()).toList();
        if (between.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Requirement>> asked = asked(between);
        Map<Need, List<Found>> found = find(between, asked);
        Map<String, List<Waiver>> waived =
                waivers.ofGates(between.stream().map(At::gateId).toList());
        return between.stream()
                .collect(Collectors.toMap(
                        At::gateId,
                        gate -> items(
                                gate,
                                asked.getOrDefault(gate.gateId(), List.of()),
                                found,
                                waived.getOrDefault(gate.gateId(), List.of()))));
    }

    private Map<String, List<Requirement>> asked(List<At> gates) {
        Map<String, GateSubjects.CaseKind> kinds =
                subjects.kinds(gates.stream().map(At::projectId).distinct().toList());
        List<Requirement> inForce = requirements.inForce();
        Map<String, List<Requirement>> asked = new HashMap<>();
        gates.forEach(gate -> {
            GateSubjects.CaseKind kind = kinds.get(gate.projectId());
            if (kind != null) {
                asked.put(gate.gateId(), Requirement.of(inForce, gate.kind(), kind.template(), kind.route()));
            }
        });
        return asked;
    }

    private Map<Need, List<Found>> find(List<At> gates, Map<String, List<Requirement>> asked) {
        return found(gates.stream()
                .flatMap(gate -> asked.getOrDefault(gate.gateId(), List.of()).stream()
                        .map(requirement -> need(gate, requirement)))
                .distinct()
                .toList());
    }

    /** What there is now of each of these needs, whether or not it is still asked for, in a bounded number of statements. */
    public Map<Need, List<Found>> found(Collection<Need> needs) {
        Map<RequirementKind, List<Need>> byKind = needs.stream().collect(Collectors.groupingBy(Need::kind));
        Map<Need, List<Found>> found = new HashMap<>();
        proofs.forEach(proof -> {
            List<Need> own = byKind.getOrDefault(proof.kind(), List.of());
            if (!own.isEmpty()) {
                found.putAll(proof.find(own));
            }
        });
        return found;
    }

    private static Need need(At gate, Requirement requirement) {
        return new Need(gate.projectId(), gate.kind(), requirement.kind(), requirement.ref(), requirement.atLeast());
    }

    private List<Item> items(At gate, List<Requirement> asked, Map<Need, List<Found>> found, List<Waiver> waived) {
        return asked.stream()
                .flatMap(requirement -> {
                    Need need = need(gate, requirement);
                    return found.getOrDefault(need, List.of()).stream()
                            .map(each -> item(requirement, need, each, last(requirement, waived)));
                })
                .sorted(Comparator.comparing(Item::state))
                .toList();
    }

    private static @Nullable Waiver last(Requirement requirement, List<Waiver> waived) {
        return waived.stream()
                .filter(waiver -> requirement.waivable()
                        && waiver.requirement().equals(requirement.id())
                        && waiver.status() != WaiverStatus.ENDED)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private State state(Found found, @Nullable Waiver waiver) {
        if (found.lack() == null) {
            return found.ending() ? State.ENDING : State.MET;
        }
        return waiver != null && waiver.holds(LocalDate.now(clock)) ? State.WAIVED : State.UNMET;
    }

    private Item item(Requirement requirement, Need need, Found found, @Nullable Waiver waiver) {
        return new Item(
                requirement.id(),
                need,
                found.title(),
                state(found, waiver),
                found.lack(),
                requirement.hard(),
                requirement.waivable(),
                requirement.basis(),
                found.evidence(),
                found.since(),
                found.until(),
                found.digests(),
                found.lack() == null ? null : waiver);
    }
}

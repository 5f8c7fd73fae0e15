package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole file of a gate: its rounds with their opinions and decisions, oldest first. */
public record GateFile(
        GateView gate,
        List<Round> rounds,
        List<OpinionView> opinions,
        List<Decision> decisions,
        List<Intervention> interventions,
        List<Condition> conditions) {

    /** As this person reads it. */
    GateFile as(Actor reader) {
        List<OpinionView> readable =
                opinions.stream().map(opinion -> opinion.as(reader)).toList();
        return new GateFile(gate, rounds, readable, decisions, interventions, conditions);
    }

    /** The present round; empty before the first. */
    public Optional<Round> round() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** The opinions of one round, dissent first. */
    public List<OpinionView> opinionsOf(int roundNo) {
        return opinions.stream()
                .filter(opinion -> opinion.roundNo() == roundNo)
                .sorted(Comparator.comparingInt(OpinionView::weight))
                .toList();
    }

    /** Every opinion that was issued in the round, whatever became of it, dissent first. */
    public List<OpinionView> issuedIn(int roundNo) {
        return opinions.stream()
                .filter(opinion -> opinion.roundNo() == roundNo && opinion.issuedAt() != null)
                .sorted(Comparator.comparing(OpinionView::tone))
                .toList();
    }

    /** What each department said last in the present submission, dissent first. */
    public List<OpinionView> standing() {
        Map<String, OpinionView> latest = new LinkedHashMap<>();
        opinions.stream()
                .filter(opinion -> opinion.submission() == gate.submission())
                .forEach(opinion -> latest.put(opinion.seat(), opinion));
        Collection<OpinionView> values = latest.values();
        return values.stream()
                .sorted(Comparator.comparingInt(OpinionView::weight))
                .toList();
    }

    /** What the department said before in the same submission: 协调后维持 or changed. */
    public Optional<OpinionView> before(OpinionView opinion) {
        return opinions.stream()
                .filter(earlier -> earlier.seat().equals(opinion.seat())
                        && earlier.submission() == opinion.submission()
                        && earlier.answer() != null
                        && isEarlier(earlier, opinion))
                .reduce((first, second) -> second);
    }

    private static boolean isEarlier(OpinionView one, OpinionView other) {
        return one.roundNo() < other.roundNo() || one.roundNo() == other.roundNo() && one.edition() < other.edition();
    }

    /** Whether it is the applicant's own withdrawal that gave the present submission back. */
    public boolean withdrawn() {
        Instant prepared = gate.preparedAt();
        return prepared != null
                && gate.status() == GateStatus.PREPARING
                && interventions.stream()
                        .anyMatch(each -> each.kind() == Intervention.Kind.WITHDRAWN
                                && !each.happenedAt().isBefore(prepared));
    }

    /** What was done to a round beside answering and deciding, oldest first. */
    public List<Intervention> interventionsOf(int roundNo) {
        return interventions.stream()
                .filter(intervention -> intervention.roundNo() == roundNo)
                .toList();
    }

    /** The decision on a round. */
    public Optional<Decision> decisionOf(int roundNo) {
        return decisions.stream()
                .filter(decision -> decision.roundNo() == roundNo)
                .findFirst();
    }
}

package cn.jingan.majorprojects.gate.sheet;

import cn.jingan.majorprojects.gate.Decision;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.Intervention;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Round;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.gate.sheet.Sheet.Looked;
import cn.jingan.majorprojects.shared.HistoryPlaces;
import cn.jingan.majorprojects.shared.HistoryPlaces.Place;
import cn.jingan.majorprojects.shared.HistoryPlaces.Sealed;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what a decision sheet says, from the gate and from the history. */
@Component
class SheetReader {
    private final GateQueries gates;
    private final HistoryPlaces history;

    SheetReader(GateQueries gates, HistoryPlaces history) {
        this.gates = gates;
        this.history = history;
    }

    /** The sheet of that decision; refused while no signed head covers it. */
    Sheet read(GateFile file, Decision decision) {
        Subject subject = new Subject("gate", file.gate().id());
        List<Place> decided = history.of(file.gate().project(), subject, "gate.decided");
        int index = file.decisions().indexOf(decision);
        Place place = index < decided.size() ? decided.get(index) : null;
        Sealed sealed = place == null ? null : place.sealed();
        if (place == null || sealed == null) {
            throw new RuleViolation(SheetRule.SHEET_NOT_SEALED);
        }
        Round round = round(file, decision);
        Looked looked = looked(file, decision);
        return new Sheet(
                file.gate(),
                round,
                decision,
                opinions(file, round),
                looked == Looked.NOT_KEPT ? List.of() : gates.readiness(file.gate()),
                looked,
                coordinations(file, round),
                decision.answer() == Verdict.CONDITIONAL ? file.conditions() : List.of(),
                digests(history.of(file.gate().project(), subject, "gate.prepared"), place),
                place,
                sealed);
    }

    private static Round round(GateFile file, Decision decision) {
        return file.rounds().stream()
                .filter(each -> each.no() == decision.roundNo())
                .findFirst()
                .orElseThrow();
    }

    private static Looked looked(GateFile file, Decision decision) {
        if (decision.answer().closes()) {
            return Looked.DECIDED;
        }
        GateView gate = file.gate();
        Instant prepared = gate.preparedAt();
        boolean submittedSince = prepared != null && prepared.isAfter(decision.decidedAt());
        return gate.result() != null || gate.roundNo() > decision.roundNo() || submittedSince
                ? Looked.NOT_KEPT
                : Looked.PRINTED;
    }

    private static List<OpinionView> opinions(GateFile file, Round round) {
        Map<String, OpinionView> latest = new LinkedHashMap<>();
        file.opinions().stream()
                .filter(opinion -> opinion.submission() == round.submission() && opinion.roundNo() <= round.no())
                .forEach(opinion -> latest.put(opinion.seat(), opinion));
        return latest.values().stream()
                .sorted(Comparator.comparingInt(OpinionView::weight))
                .toList();
    }

    private static List<Intervention> coordinations(GateFile file, Round round) {
        List<Integer> rounds = file.rounds().stream()
                .filter(each -> each.submission() == round.submission() && each.no() <= round.no())
                .map(Round::no)
                .toList();
        return file.interventions().stream()
                .filter(each -> each.kind() == Intervention.Kind.COORDINATED && rounds.contains(each.roundNo()))
                .toList();
    }

    /** Of the last submission before the decision. */
    private static List<String> digests(List<Place> submissions, Place decided) {
        return submissions.stream()
                .filter(submission -> submission.seq() < decided.seq())
                .reduce((earlier, later) -> later)
                .map(Place::digests)
                .orElse(List.of());
    }
}

package cn.jingan.majorprojects.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the departments stand in the present submission: what each issued last, and whether its last opinion was stopped. */
final class Standing {
    private final Map<String, Gates.Answered> issued = new LinkedHashMap<>();
    private final Map<String, Gates.Answered> latest = new LinkedHashMap<>();
    private final boolean coordinated;

    /**
     * Where they stand.
     *
     * @param coordinated whether the submission was coordinated
     */
    Standing(boolean coordinated, List<Gates.Answered> inOrderOfRounds) {
        this.coordinated = coordinated;
        inOrderOfRounds.forEach(answered -> {
            latest.put(answered.seat(), answered);
            if (answered.status() == OpinionStatus.ISSUED) {
                issued.put(answered.seat(), answered);
            }
        });
    }

    /** Departments whose last word is 不同意. */
    List<String> objectors() {
        return seats(issued, answered -> answered.answer() == Answer.OBJECT);
    }

    /** Ids of the opinions that consent under a condition (有条件同意), and are each department's last word. */
    List<String> conditional() {
        return issued.values().stream()
                .filter(answered -> answered.answer() == Answer.CONDITIONAL)
                .map(Gates.Answered::id)
                .toList();
    }

    /** Departments that must sign and were stopped before they answered; all that were stopped where none must. */
    List<String> unheard() {
        boolean someMust = latest.values().stream().anyMatch(Gates.Answered::required);
        return seats(
                latest, answered -> answered.status() == OpinionStatus.STOPPED && (answered.required() || !someMust));
    }

    /** Who answers before the leader may be asked: who was not heard and, once for a submission, who objects. */
    List<String> first() {
        return coordinated ? unheard() : again();
    }

    /** Who answers again by itself: who objects and who was not heard. */
    List<String> again() {
        return together(objectors(), unheard());
    }

    /** The chosen departments and those who must answer beside them. */
    List<String> chosen(List<String> departments) {
        return together(departments, first());
    }

    private static List<String> together(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static List<String> seats(Map<String, Gates.Answered> said, Predicate<Gates.Answered> which) {
        return said.values().stream().filter(which).map(Gates.Answered::seat).toList();
    }
}

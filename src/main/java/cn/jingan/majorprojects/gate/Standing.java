package cn.jingan.majorprojects.gate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the departments stand in the present submission: of each the opinion it issued last. */
final class Standing {
    private final Map<String, Gates.Answered> latest = new LinkedHashMap<>();

    Standing(List<Gates.Answered> inOrderOfRounds) {
        inOrderOfRounds.stream()
                .filter(answered -> answered.status() == OpinionStatus.ISSUED)
                .forEach(answered -> latest.put(answered.seat(), answered));
    }

    /** Departments whose last word is 不同意. */
    List<String> objectors() {
        return latest.values().stream()
                .filter(answered -> answered.answer() == Answer.OBJECT)
                .map(Gates.Answered::seat)
                .toList();
    }

    /** Departments that answered. */
    Collection<String> departments() {
        return latest.keySet();
    }
}

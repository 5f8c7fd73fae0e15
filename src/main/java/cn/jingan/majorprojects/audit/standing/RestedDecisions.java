package cn.jingan.majorprojects.audit.standing;

import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The decisions of one chain with the documents that what they decided rested on, as they were then. */
final class RestedDecisions {
    private final Map<Subject, Set<String>> submitted = new HashMap<>();
    private final List<Rested> decided = new ArrayList<>();

    /** A decision and the digests it rested on. */
    private record Rested(Step decision, Set<String> digests) {}

    /** Keeps what was submitted, and what of it was decided; the last submission of a thing counts. */
    void hear(String submission, String decision, Step step) {
        if (step.is(submission)) {
            submitted.put(step.subject(), Set.copyOf(step.digests()));
        } else if (step.is(decision)) {
            Set<String> digests = submitted.getOrDefault(step.subject(), Set.of());
            decided.add(new Rested(step, digests));
        }
    }

    /** The decisions that rested on what this step replaces. */
    List<Step> on(Step replacement) {
        return decided.stream()
                .filter(rested -> rested.digests().contains(replacement.replaced()))
                .map(Rested::decision)
                .toList();
    }
}

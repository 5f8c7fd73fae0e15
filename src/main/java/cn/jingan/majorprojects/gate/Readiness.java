package cn.jingan.majorprojects.gate;

import java.util.List;

/** Asks the rest of the house how ready a project is for a gate. */
public interface Readiness {

    /** What the gate looks at, unmet first. */
    List<Item> of(String projectId, GateKind gate);

    /**
     * One requirement.
     *
     * @param title what is required
     * @param hard whether the submission stops without it
     * @param met whether it is there
     * @param evidence by what it is met, in words
     * @param digests SHA-256 of the documents that meet it
     */
    record Item(String title, boolean hard, boolean met, String evidence, List<String> digests) {}
}

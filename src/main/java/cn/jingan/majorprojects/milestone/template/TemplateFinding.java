package cn.jingan.majorprojects.milestone.template;

import java.util.Arrays;
import java.util.List;

/**
 * A fault of a draft, told as the message {@code template.finding.<kind>}.
 *
 * @param kind of fault
 * @param args values for the sentence, the milestone first
 */
public record TemplateFinding(Kind kind, List<String> args) {

    /** Kinds of fault. */
    public enum Kind {
        /** There is no milestone at all. */
        NO_ROWS,
        /** A predecessor that is not there. Arguments: the milestone, the key. */
        UNKNOWN_PREDECESSOR,
        /** Milestones that wait for each other. Argument: all of them. */
        CYCLE,
        /** It would wait for a later stage, which would wait for it. Arguments: the milestone, the predecessor. */
        LATER_STAGE,
        /** The law gives it more time. Arguments: the milestone, the months now, the months before. */
        STATUTORY_SHORTENED,
        /** What the law asks for falls away, or loses its ★. Argument: the milestone. */
        STATUTORY_REMOVED,
        /** From is more than to. Argument: the milestone. */
        MONTHS_REVERSED,
        /** ★ without the document that closes it. Argument: the milestone. */
        EVIDENCE_MISSING
    }

    static TemplateFinding of(Kind kind, Object... args) {
        return new TemplateFinding(
                kind, Arrays.stream(args).map(Object::toString).toList());
    }
}

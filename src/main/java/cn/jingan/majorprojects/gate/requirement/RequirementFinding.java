package cn.jingan.majorprojects.gate.requirement;

/**
 * A fault of a draft, told as the message {@code requirement.finding.<kind>}.
 *
 * @param kind of fault
 * @param row the row it is about
 */
public record RequirementFinding(Kind kind, Requirement row) {

    /** Kinds of fault. */
    public enum Kind {
        /** The law asks for it; the draft no longer does, or no longer in full. */
        AGAINST_LAW,
        /** Two rows ask for the same of the same projects. */
        TWICE,
        /** Nobody can say whether it is there: such a permit, document or department is not known. */
        UNKNOWN
    }
}

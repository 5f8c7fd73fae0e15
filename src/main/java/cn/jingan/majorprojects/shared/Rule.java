package cn.jingan.majorprojects.shared;

/** A reason to refuse. Each module lists its own in one enum; the sentence is the message {@code rule.<NAME>}. */
public interface Rule {

    /** Name of the rule, unique in the product, shown to clients. */
    String name();

    /** What kind of refusal it is; decides the status. */
    Kind kind();

    /** Kinds of refusal with their HTTP status. */
    enum Kind {
        /** The thing does not exist, or not for this person. */
        NOT_FOUND(404),
        /** This person may not do it. */
        FORBIDDEN(403),
        /** It cannot be done in the present state. */
        CONFLICT(409),
        /** Somebody changed it meanwhile. */
        STALE(412),
        /** What was entered is wrong. */
        INVALID(422),
        /** Something it needs does not answer now. */
        AWAY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** HTTP status code. */
        public int status() {
            return status;
        }
    }
}

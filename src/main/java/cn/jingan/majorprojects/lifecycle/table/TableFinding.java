package cn.jingan.majorprojects.lifecycle.table;

import java.util.List;

/**
 * A fault of a draft, told as the message {@code lifecycle.finding.<kind>}.
 *
 * @param kind of fault
 * @param args values for the sentence
 */
public record TableFinding(Kind kind, List<String> args) {

    /** Kinds of fault. */
    public enum Kind {
        /** A cell cannot be understood. Arguments: number of the row, heading, the cell. */
        UNREADABLE_CELL,
        /** A value the column does not know. Arguments: number of the row, heading, the value. */
        UNKNOWN_VALUE,
        /** A party that names no department. Arguments: number of the row, the sign. */
        UNKNOWN_PARTY,
        /** A post that does not exist. Arguments: number of the row, the code. */
        UNKNOWN_POST,
        /** A post nobody holds today. Arguments: number of the row, the post. */
        POST_NOT_HELD,
        /** A number that is none, or not above zero. Arguments: number of the row, heading, the cell. */
        NOT_A_NUMBER,
        /** A row without its source. Argument: number of the row. */
        NO_BASIS,
        /** Nothing is answered. Argument: the inputs. */
        NO_ANSWER,
        /** Nobody must answer. Argument: the inputs. */
        NOBODY_REQUIRED
    }

    static TableFinding of(Kind kind, Object... args) {
        return new TableFinding(
                kind, java.util.Arrays.stream(args).map(Object::toString).toList());
    }
}

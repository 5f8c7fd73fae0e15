package cn.jingan.majorprojects.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post held during a time.
 *
 * @param personId who
 * @param post code of the post
 * @param department code of the department
 * @param validFrom first day
 * @param validTo last day; null while it lasts
 */
public record Term(String personId, String post, String department, LocalDate validFrom, @Nullable LocalDate validTo) {

    boolean overlaps(Term other) {
        return !endsBefore(other.validFrom) && !other.endsBefore(validFrom);
    }

    /** Whether it is over before that day. */
    public boolean endsBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    Term endingOn(LocalDate day) {
        return new Term(personId, post, department, validFrom, day);
    }
}

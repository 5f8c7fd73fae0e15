package cn.jingan.majorprojects.audit.replay;

import org.jspecify.annotations.Nullable;

/**
 * A value that the history tells otherwise than the table.
 *
 * @param chain project, or {@code SYSTEM}
 * @param subjectType kind of the thing
 * @param subjectId its id
 * @param field name of the field
 * @param told what the history tells; null for nothing
 * @param present what the table has; null for nothing
 */
public record Difference(
        String chain,
        String subjectType,
        String subjectId,
        String field,
        @Nullable String told,
        @Nullable String present) {

    @Override
    public String toString() {
        return chain + " " + subjectType + " " + subjectId + " " + field + ": " + told + " ≠ " + present;
    }
}

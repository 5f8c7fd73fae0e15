package cn.jingan.majorprojects.change;

import org.jspecify.annotations.Nullable;

/**
 * One value of a change.
 *
 * @param no its place, from 1
 * @param field what changes, such as {@code investment}
 * @param subject id of the milestone it is about; null for the project itself
 * @param label name of that milestone; empty for the project itself
 * @param before value when it was applied for; null for none
 * @param after value wanted; null for none
 */
public record ChangeValue(
        int no,
        String field,
        @Nullable String subject,
        String label,
        @Nullable String before,
        @Nullable String after) {}

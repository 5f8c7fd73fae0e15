package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.project.Light;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The light of a case as it was judged last.
 *
 * @param project code of the project
 * @param colour as the table judged; null before the first time and for a case that has ended
 * @param shown what is shown: the colour, or another that a decision puts in its place
 * @param reason key of the sentence that says why
 * @param ruleRow id of the row of the table that fitted
 * @param threshold days overdue for which that row holds; null where it asks for none
 * @param milestone what people call the milestone that is overdue longest; null for none
 * @param plannedOn its planned date
 * @param overdueDays calendar days since then; 0 for none
 * @param tableVersion version of the table, as name@version
 * @param computedOn the day for which it was judged
 * @param overrideId the override that holds; null for none
 * @param overridePost code of the post that granted it
 */
public record LightState(
        String project,
        String projectId,
        @Nullable Light colour,
        @Nullable Light shown,
        @Nullable String reason,
        @Nullable String ruleRow,
        @Nullable String threshold,
        @Nullable String milestoneId,
        @Nullable String milestone,
        @Nullable LocalDate plannedOn,
        int overdueDays,
        @Nullable String tableVersion,
        @Nullable LocalDate computedOn,
        @Nullable String overrideId,
        @Nullable Light overrideColour,
        @Nullable LocalDate overrideUntil,
        @Nullable String overridePost) {

    /** Whether what is shown comes from a decision. */
    public boolean overridden() {
        return overrideId != null && shown == overrideColour;
    }

    /** Whether the override that holds has run out on that day. */
    boolean ranOut(LocalDate today) {
        return overrideUntil != null && overrideUntil.isBefore(today);
    }

    /** Whether the table judged another colour before; grey is what a case begins with. */
    boolean differsIn(@Nullable Light judged) {
        return (colour == null ? Light.GREY : colour) != (judged == null ? Light.GREY : judged);
    }
}

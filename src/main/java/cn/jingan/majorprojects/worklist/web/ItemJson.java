package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as programs read it.
 *
 * @param title what is asked, in the request's language
 * @param department name of the department asked
 * @param post name of the post asked
 * @param mine whether this person has it
 * @param adviceAwaited whether a colleague was asked for advice and has not answered (委派)
 * @param rerouted VACANT or CONFLICT when it lies with the portfolio office because nobody can do it; null else
 * @param repeated whether the person who has it did the step before, too, and acts once more and separately
 * @param again whether the same was done before and came back
 * @param passed whether another holder of the post passed it to the one who has it (转办)
 * @param urgings how often somebody urged
 * @param workingDaysLeft working days until it is due; negative when overdue; null without a due date
 * @param dueProvisional whether the holidays of the limit's year are not published: it counts weekends alone for now
 * @param actions what this person may do with it now
 */
record ItemJson(
        String id,
        String kind,
        String title,
        String label,
        String project,
        String projectNumber,
        String projectName,
        String category,
        String stage,
        boolean statutory,
        String department,
        String post,
        boolean mine,
        boolean adviceAwaited,
        @Nullable String rerouted,
        boolean repeated,
        boolean again,
        boolean passed,
        int urgings,
        @Nullable LocalDate due,
        @Nullable Integer workingDaysLeft,
        boolean dueProvisional,
        String status,
        Instant createdAt,
        long version,
        List<Action> actions) {}

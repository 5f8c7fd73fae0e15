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
 * @param workingDaysLeft working days until it is due; negative when overdue; null without a due date
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
        @Nullable LocalDate due,
        @Nullable Integer workingDaysLeft,
        String status,
        Instant createdAt,
        long version,
        List<Action> actions) {}

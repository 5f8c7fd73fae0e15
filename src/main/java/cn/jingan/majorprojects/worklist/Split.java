package cn.jingan.majorprojects.worklist;

import java.time.LocalDate;

/**
 * How the time of a finished task was spent, in working days.
 *
 * @param ownDays with its post
 * @param waitingDays waiting for a colleague's advice
 * @param returnedDays doing over what was given back
 * @param pausedDays while the case was suspended
 */
public record Split(
        String itemId,
        String project,
        String department,
        String post,
        String kind,
        int ownDays,
        int waitingDays,
        int returnedDays,
        int pausedDays,
        LocalDate closedOn) {}

package cn.jingan.majorprojects.milestone.schedule;

import java.util.List;

/**
 * Days that the law leaves between two milestones at least: a row of {@code seeds/statutory-durations.csv}.
 *
 * @param from names of the milestones after which they are counted
 * @param to name of the milestone that cannot come sooner
 * @param days calendar days
 * @param basis law and article
 */
record StatutoryDuration(List<String> from, String to, int days, String basis) {}

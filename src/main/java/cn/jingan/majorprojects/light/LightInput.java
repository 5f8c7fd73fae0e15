package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.milestone.PlannedMilestone;
import org.jspecify.annotations.Nullable;

/**
 * What a running case is judged by.
 *
 * @param late the unfinished milestone that is overdue longest; null for none
 */
record LightInput(LightFacts facts, @Nullable PlannedMilestone late) {}

package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.project.Light;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param colour another than the system judged
 * @param reason why it should be shown
 * @param until last day
 */
public record OverrideWanted(@Nullable Light colour, @Nullable String reason, @Nullable LocalDate until) {}

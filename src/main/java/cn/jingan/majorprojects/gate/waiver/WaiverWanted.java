package cn.jingan.majorprojects.gate.waiver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks for.
 *
 * @param requirement id of the row to be waived
 * @param reason why the gate should go without
 * @param until last day
 */
public record WaiverWanted(@Nullable String requirement, @Nullable String reason, @Nullable LocalDate until) {}

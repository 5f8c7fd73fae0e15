package cn.jingan.majorprojects.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The author asks for approval of a draft.
 *
 * @param validFrom first day in force
 * @param reason why it changes
 */
public record VersionRequest(@Nullable LocalDate validFrom, @Nullable String reason) {}

package cn.jingan.majorprojects.milestone.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for approval.
 *
 * @param validFrom first day in force
 * @param reason why it changes
 */
record TemplateSubmitForm(@Nullable LocalDate validFrom, @Nullable String reason) {}

package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.project.Light;
import org.jspecify.annotations.Nullable;

/**
 * What the table answers.
 *
 * @param reason key of the sentence that says why
 * @param row id of the row that fits
 * @param threshold days overdue for which the row holds; null where it asks for none
 * @param version of the table, as name@version
 */
public record Verdict(Light light, String reason, String row, @Nullable String threshold, String version) {}

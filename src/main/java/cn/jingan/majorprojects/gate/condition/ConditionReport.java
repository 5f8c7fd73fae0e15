package cn.jingan.majorprojects.gate.condition;

import cn.jingan.majorprojects.document.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a condition reports.
 *
 * @param note what was done
 * @param evidence its papers
 */
public record ConditionReport(@Nullable String note, List<Upload> evidence) {}

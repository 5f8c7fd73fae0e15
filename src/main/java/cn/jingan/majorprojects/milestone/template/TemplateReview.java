package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.VersionComparison;
import java.util.List;

/**
 * A draft looked through.
 *
 * @param comparison with the newest approved version
 * @param findings what is wrong
 */
public record TemplateReview(VersionComparison<TemplateRow> comparison, List<TemplateFinding> findings) {}

package cn.jingan.majorprojects.milestone.template;

import java.util.List;

/**
 * A draft looked through.
 *
 * @param comparison with the newest approved version
 * @param findings what is wrong
 */
public record TemplateReview(TemplateComparison comparison, List<TemplateFinding> findings) {}

package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.template.TemplateApprovalService;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * A second administrator's answer.
 *
 * @param answer approved or returned
 * @param reason of the return
 */
record TemplateAnswerForm(@Nullable TemplateAnswer answer, @Nullable String reason) {

    void give(TemplateApprovalService approvals, Actor actor, String id, Version version) {
        if (answer == null) {
            throw RuleViolation.at("answer", SharedRule.UNKNOWN_CHOICE);
        }
        if (answer == TemplateAnswer.ACTIVATED) {
            approvals.approve(actor, id, version);
        } else {
            approvals.giveBack(actor, id, version, reason);
        }
    }
}

package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.table.TableApprovalService;
import cn.jingan.majorprojects.lifecycle.table.TableDraftService;
import cn.jingan.majorprojects.lifecycle.table.TableRule;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What pages and programs send about a draft, handed to the services. */
@Component
class TableDesk {
    private static final long BYTES = 2_000_000;

    private final TableDraftService drafts;
    private final TableApprovalService approvals;

    TableDesk(TableDraftService drafts, TableApprovalService approvals) {
        this.drafts = drafts;
        this.approvals = approvals;
    }

    void upload(Actor actor, String id, Version version, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw RuleViolation.at("file", SharedRule.TEXT_REQUIRED);
        }
        if (file.getSize() > BYTES) {
            throw RuleViolation.at("file", TableRule.TABLE_UNREADABLE, id);
        }
        try {
            drafts.upload(actor, id, version, new String(file.getBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void decide(Actor actor, String id, Version version, AnswerForm form) {
        if (form.answer() == null) {
            throw RuleViolation.at("answer", SharedRule.UNKNOWN_CHOICE);
        }
        if (form.answer() == TableAnswer.ACTIVATED) {
            approvals.approve(actor, id, version);
        } else {
            approvals.giveBack(actor, id, version, form.reason());
        }
    }
}

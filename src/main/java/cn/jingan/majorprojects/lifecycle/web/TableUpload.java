package cn.jingan.majorprojects.lifecycle.web;

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

/** An uploaded file as the text of a draft. */
@Component
class TableUpload {
    private static final long BYTES = 2_000_000;

    private final TableDraftService drafts;

    TableUpload(TableDraftService drafts) {
        this.drafts = drafts;
    }

    void take(Actor actor, String id, Version version, @Nullable MultipartFile file) {
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
}

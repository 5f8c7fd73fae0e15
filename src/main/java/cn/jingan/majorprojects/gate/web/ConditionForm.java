package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.gate.condition.ConditionReport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the owner of a condition sends. */
record ConditionForm(@Nullable String note, @Nullable List<MultipartFile> evidence) {

    ConditionReport report() {
        return new ConditionReport(note, Upload.chosen("", evidence));
    }
}

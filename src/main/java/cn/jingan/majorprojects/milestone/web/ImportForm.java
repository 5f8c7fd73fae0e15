package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the form of a workbook sends. */
record ImportForm(@Nullable String reason, @Nullable List<MultipartFile> evidence) {
    static final Action HAND_IN = Action.of("schedule.import", "/api/me/schedule/imports", "/me/schedule/imports")
            .required("evidence", Type.FILE)
            .optional("reason", Type.TEXT);

    List<Upload> uploads() {
        return Upload.chosen("", evidence);
    }

    static Action confirm(String id) {
        return Action.of(
                "schedule.import.confirm", "/api/me/schedule/imports/" + id + "/confirm", "/me/schedule/imports/" + id);
    }
}

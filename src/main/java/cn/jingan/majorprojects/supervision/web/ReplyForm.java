package cn.jingan.majorprojects.supervision.web;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.supervision.ReplyGiven;
import cn.jingan.majorprojects.supervision.SupervisionReply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a responsible department sends. */
record ReplyForm(
        SupervisionReply.@Nullable Kind kind,
        @Nullable String answer,
        @Nullable List<MultipartFile> evidence,
        @Nullable String nextHandler) {

    ReplyGiven given() {
        return new ReplyGiven(kind, answer, Upload.chosen("", evidence), nextHandler);
    }
}

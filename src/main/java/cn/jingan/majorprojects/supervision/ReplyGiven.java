package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.document.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the responsible department answers.
 *
 * @param kind what was mended, or an objection
 * @param answer in words
 * @param evidence its papers; needed where something was mended
 * @param nextHandler id of the person who should verify; null for whoever holds the post
 */
public record ReplyGiven(
        SupervisionReply.@Nullable Kind kind,
        @Nullable String answer,
        List<Upload> evidence,
        @Nullable String nextHandler) {}

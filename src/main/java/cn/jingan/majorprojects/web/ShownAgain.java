package cn.jingan.majorprojects.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The page of a refused form, shown again. Where it does not say by itself what was refused, in an element of the role
 * alert, because it has no form for that any more, the frame says so above it: {@code fragment/refusal}.
 */
final class ShownAgain implements View {
    private static final String SAID = "role=\"alert\"";

    private final View page;
    private final Refusal refusal;

    ShownAgain(View page, Refusal refusal) {
        this.page = page;
        this.refusal = refusal;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        page.render(model, request, answer);
        if (answer.getContentSize() > 0 && !new String(answer.getContentAsByteArray(), UTF_8).contains(SAID)) {
            answer.resetBuffer();
            request.setAttribute("refusal", refusal);
            page.render(model, request, answer);
        }
        answer.copyBodyToResponse();
    }
}

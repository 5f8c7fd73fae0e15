package cn.jingan.majorprojects.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Refuses fields sent as JSON to a command that reads none: they would go unread without a word. */
@Component
class UnreadBody implements HandlerInterceptor {
    /** Bytes looked at; more is no body of a command without fields. */
    private static final int MOST = 64 * 1024;

    private final JsonMapper json;

    UnreadBody(JsonMapper json) {
        this.json = json;
    }

    /** A body without fields. */
    private record Nothing() {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof HandlerMethod method
                && CommandRunner.isCommand(method)
                && readsNone(method)
                && StringUtils.startsWithIgnoreCase(request.getContentType(), MediaType.APPLICATION_JSON_VALUE)) {
            requireNothing(request);
        }
        return true;
    }

    private void requireNothing(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST);
        if (body.length > 0) {
            try {
                json.readValue(body, Nothing.class);
            } catch (JacksonException e) {
                throw new HttpMessageNotReadableException(
                        "a body nobody reads", e, new ServletServerHttpRequest(request));
            }
        }
    }

    private static boolean readsNone(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).noneMatch(UnreadBody::isBody);
    }

    private static boolean isBody(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class);
    }
}

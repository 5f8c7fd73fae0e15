package cn.jingan.majorprojects.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses what is sent to a command that does not read it, and would go unread without a word: fields as JSON where none
 * are read, and fields and files of a program's form that the command does not know.
 */
@Component
class UnreadInput implements HandlerInterceptor {
    /** Bytes looked at; more is no body of a command without fields. */
    private static final int MOST = 64 * 1024;

    /** Read of any form, whatever it is about. */
    private static final Set<String> ALWAYS = Set.of("version", "_key", "_csrf");

    private final JsonMapper json;

    UnreadInput(JsonMapper json) {
        this.json = json;
    }

    /** A body without fields. */
    private record Nothing() {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof HandlerMethod method && CommandRunner.isCommand(method) && readsNoBody(method)) {
            String type = request.getContentType();
            if (StringUtils.startsWithIgnoreCase(type, MediaType.APPLICATION_JSON_VALUE)) {
                requireNothing(request);
            } else if (isForm(type) && Paths.isApi(Paths.of(request))) {
                requireKnown(request, FormFields.of(method));
            }
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

    private static void requireKnown(HttpServletRequest request, Set<String> known) {
        List<String> unknown = sent(request)
                .filter(name -> !ALWAYS.contains(name) && !known.contains(FormFields.outermost(name)))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw BadRequest.at(unknown, "web.json.unknown");
        }
    }

    /** Names of the fields and files of the form; what stands in the address is none of it. */
    private static Stream<String> sent(HttpServletRequest request) {
        List<String> names = new ArrayList<>(request.getParameterMap().keySet());
        names.removeAll(UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .keySet());
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return parts == null
                ? names.stream()
                : Stream.concat(names.stream(), parts.getMultiFileMap().keySet().stream());
    }

    private static boolean isForm(@Nullable String type) {
        return StringUtils.startsWithIgnoreCase(type, MediaType.MULTIPART_FORM_DATA_VALUE)
                || StringUtils.startsWithIgnoreCase(type, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean readsNoBody(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).noneMatch(UnreadInput::isBody);
    }

    private static boolean isBody(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class);
    }
}

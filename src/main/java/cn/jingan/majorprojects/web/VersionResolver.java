package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Version;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the version the person saw: header {@code If-Match: "5"}, else the form's field {@code version}. */
@Component
class VersionResolver implements HandlerMethodArgumentResolver {
    private static final Pattern NUMBER = Pattern.compile("(?:W/)?\"(\\d{1,18})\"|(\\d{1,18})");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Version.class;
    }

    @Override
    public Version resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String header = request.getHeader("If-Match");
        String text = header == null ? request.getParameter("version") : header;
        return text == null || text.isBlank() || text.equals("*") ? Version.ANY : version(text.strip());
    }

    private static Version version(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw new BadRequest("web.header.version", text);
        }
        return new Version(Long.valueOf(number.group(1) == null ? number.group(2) : number.group(1)));
    }
}

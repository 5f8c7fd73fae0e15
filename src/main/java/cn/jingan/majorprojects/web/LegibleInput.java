package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses illegible parameters, and bodies of no kind in particular, before a handler sees them; under an illegible
 * address there is nothing.
 */
@Component
class LegibleInput implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true; // what failed is being told; its parameters may be what failed
        }
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && !variables.values().stream().map(String::valueOf).allMatch(Legible::is)) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        requireOneKind(request.getContentType());
        Refusals refusals = new Refusals();
        request.getParameterMap()
                .forEach((name, values) -> refusals.when(
                        !Stream.of(values).filter(Objects::nonNull).allMatch(Legible::is),
                        Legible.is(name) ? name : "",
                        WebRule.TEXT_ILLEGIBLE));
        refusals.refuse();
        return true;
    }

    /** A range of kinds is for Accept alone. What is no kind at all is refused where the body is read. */
    private static void requireOneKind(@Nullable String type) throws HttpMediaTypeNotSupportedException {
        if (type != null && type.split(";", 2)[0].contains("*")) {
            throw new HttpMediaTypeNotSupportedException("a body of no kind in particular: " + type);
        }
    }
}

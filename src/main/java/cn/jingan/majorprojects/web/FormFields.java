package cn.jingan.majorprojects.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** The names under which a handler reads fields and files of a form. */
public final class FormFields {

    private FormFields() {}

    /** Of its parameters, and of the records it takes whole. */
    public static Set<String> of(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .flatMap(FormFields::names)
                .collect(Collectors.toSet());
    }

    /** The field that a name within it, or of one of several, belongs to: {@code rows} of {@code rows[0].name}. */
    static String outermost(String name) {
        return name.split("[.\\[]", 2)[0];
    }

    private static Stream<String> names(MethodParameter parameter) {
        RequestParam one = parameter.getParameterAnnotation(RequestParam.class);
        if (one != null) {
            String own = parameter.getParameter().getName();
            return Stream.of(StringUtils.hasText(one.name()) ? one.name() : own);
        }
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                        && parameter.getParameterType().isRecord()
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }
}

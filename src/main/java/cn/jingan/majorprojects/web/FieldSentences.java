package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Days;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with single fields, in words. */
@Component
class FieldSentences {
    private static final int SHOWN = 60;

    private final Sentences sentences;

    FieldSentences(Sentences sentences) {
        this.sentences = sentences;
    }

    Map<String, List<String>> of(BindingResult binding) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        binding.getAllErrors().forEach(error -> add(errors, name(error), sentence(binding, error)));
        return errors;
    }

    Map<String, List<String>> of(HandlerMethodValidationException validation) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        for (ParameterValidationResult result : validation.getParameterValidationResults()) {
            String parameter =
                    Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
            for (MessageSourceResolvable error : result.getResolvableErrors()) {
                String name = result instanceof ParameterErrors && error instanceof ObjectError o ? name(o) : parameter;
                add(errors, name, words(error));
            }
        }
        return errors;
    }

    /** Of JSON that is none, or the field whose value is not of its kind. */
    Map<String, List<String>> of(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof MismatchedInputException wrong
                && !wrong.getPath().isEmpty()) {
            return Map.of(name(wrong), List.of(sentence(wrong)));
        }
        return Map.of("", List.of(sentences.of("web.json.unreadable")));
    }

    private String sentence(MismatchedInputException wrong) {
        if (wrong instanceof InvalidFormatException value) {
            return mismatch(value.getValue(), value.getTargetType());
        }
        return sentences.of(wrong instanceof UnrecognizedPropertyException ? "web.json.unknown" : "web.json.kind");
    }

    /** The field as it was sent; of a field within another, or within a list, the outer one first. */
    private static String name(MismatchedInputException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    /** A value that is not of its kind, with the value. */
    String mismatch(@Nullable Object value, @Nullable Class<?> type) {
        return sentences.of("web.mismatch." + kind(text(value), type), shown(text(value)));
    }

    private static String kind(String text, @Nullable Class<?> type) {
        if (type != null && type != Year.class && Temporal.class.isAssignableFrom(type)) {
            return Days.isFarOff(text.strip()) ? "far" : "LocalDate";
        }
        return type != null && isNumber(type) ? "number" : "other";
    }

    /** As it was sent, a file by its name; where it was sent more than once, all of it. */
    private static String text(@Nullable Object value) {
        if (value instanceof MultipartFile file) {
            return String.valueOf(file.getOriginalFilename());
        }
        return value instanceof Object[] several
                ? Stream.of(several).map(String::valueOf).collect(Collectors.joining("、"))
                : String.valueOf(value);
    }

    /** Enough to know it again; nobody reads a page of it. */
    private static String shown(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type)
                || type == Year.class
                || (type.isPrimitive() && type != boolean.class);
    }

    private String sentence(BindingResult binding, ObjectError error) {
        return error instanceof FieldError field && field.isBindingFailure()
                ? mismatch(field.getRejectedValue(), binding.getFieldType(field.getField()))
                : words(error);
    }

    private String words(MessageSourceResolvable error) {
        return Objects.requireNonNullElseGet(error.getDefaultMessage(), () -> sentences.of("web.sentence.422"));
    }

    private static String name(ObjectError error) {
        return error instanceof FieldError field ? field.getField() : "";
    }

    private static void add(Map<String, List<String>> errors, String field, String sentence) {
        errors.computeIfAbsent(field, name -> new ArrayList<>()).add(sentence);
    }
}

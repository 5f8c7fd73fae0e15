package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.RequestAttributes;

/**
 * What a page shows again after a refusal.
 *
 * @param again whether there was one
 * @param errors sentences by field, those of the whole under the empty name
 * @param submitted what was typed
 * @param overtaken whether it was refused because somebody else changed the same meanwhile
 */
record Entry(
        boolean again, Map<String, List<String>> errors, MultiValueMap<String, String> submitted, boolean overtaken) {
    private static final Set<Action.Type> UNTOUCHED_UNSENT = Set.of(Action.Type.DATE, Action.Type.NUMBER);
    static final String ERRORS = "errors";
    static final String SUBMITTED = "submitted";
    static final String OVERTAKEN = "overtaken";

    @SuppressWarnings("unchecked")
    static Entry of(RequestAttributes request) {
        Object errors = request.getAttribute(ERRORS, RequestAttributes.SCOPE_REQUEST);
        Object submitted = request.getAttribute(SUBMITTED, RequestAttributes.SCOPE_REQUEST);
        boolean overtaken = request.getAttribute(OVERTAKEN, RequestAttributes.SCOPE_REQUEST) != null;
        return errors instanceof Map && submitted instanceof MultiValueMap
                ? new Entry(
                        true, (Map<String, List<String>>) errors, (MultiValueMap<String, String>) submitted, overtaken)
                : new Entry(false, Map.of(), new LinkedMultiValueMap<>(), false);
    }

    List<String> errors(String field) {
        return errors.getOrDefault(field, List.of());
    }

    /** What stands in the field now, where another person changed it and this one typed otherwise; null else. */
    @Nullable
    String present(Action.Field field) {
        String value = field.value();
        boolean differs =
                overtaken && value != null && !value.isEmpty() && !typed(field).contains(value);
        return differs && field.type() != Action.Type.MULTICHOICE ? value : null;
    }

    /**
     * What was typed into the field, else what stands in it: a day or a number that was not sent was not touched. Of several choices
     * their values, joined by semicolons.
     */
    List<String> typed(Action.Field field) {
        if (again && !submitted.isEmpty()) {
            List<String> sent = submitted.get(field.name());
            if (sent != null || !UNTOUCHED_UNSENT.contains(field.type())) {
                return sent == null ? List.of() : sent;
            }
        }
        String value = field.value();
        if (value == null) {
            return List.of();
        }
        return field.type() == Action.Type.MULTICHOICE ? Arrays.asList(value.split(";")) : List.of(value);
    }
}

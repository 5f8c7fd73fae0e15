package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Action;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Action} as programs read it.
 *
 * @param title in the language of the request
 * @param version to send back as If-Match; left out where none is needed
 * @param enables name of the action of a task that cannot be done before this one; left out for an action of its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionJson(
        String name,
        String title,
        String method,
        String href,
        @Nullable Long version,
        @Nullable String enables,
        List<Field> fields) {

    static ActionJson of(Action action, ActionTexts texts) {
        return new ActionJson(
                action.name(),
                texts.title(action),
                "POST",
                action.href(),
                action.version(),
                action.enables(),
                action.fields().stream()
                        .map(field -> Field.of(action, field, texts))
                        .toList());
    }

    /** One thing the action asks; value and condition are left out where there are none. */
    public record Field(
            String name,
            String label,
            Action.Type type,
            boolean required,
            List<Option> options,
            @Nullable String help,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String showWhen) {

        private static Field of(Action action, Action.Field field, ActionTexts texts) {
            return new Field(
                    field.name(),
                    texts.label(action, field),
                    field.type(),
                    field.required(),
                    field.options().stream()
                            .map(option -> new Option(option.value(), texts.option(action, field, option)))
                            .toList(),
                    texts.help(action, field),
                    field.value(),
                    field.showWhen());
        }
    }

    /** One choice, in the language of the request. */
    public record Option(String value, String label) {}
}

package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** An action as programs read it, with its words in the language of the request. */
@JacksonComponent
class ActionSerializer extends ValueSerializer<Action> {
    private final ActionTexts texts;

    ActionSerializer(ActionTexts texts) {
        this.texts = texts;
    }

    @Override
    public void serialize(Action action, JsonGenerator json, SerializationContext context) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", action.name());
        told.put("title", texts.title(action));
        told.put("method", "POST");
        told.put("href", action.href());
        if (action.version() != null) {
            told.put("version", action.version());
        }
        if (action.enables() != null) {
            told.put("enables", action.enables());
        }
        told.put(
                "fields",
                action.fields().stream().map(field -> field(action, field)).toList());
        json.writePOJO(told);
    }

    private Map<String, @Nullable Object> field(Action action, Action.Field field) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("name", field.name());
        told.put("label", texts.label(action, field));
        told.put("type", field.type().name().toLowerCase(Locale.ROOT));
        told.put("required", field.required());
        told.put("options", options(action, field));
        told.put("help", texts.help(action, field));
        if (field.value() != null) {
            told.put("value", field.value());
        }
        if (field.showWhen() != null) {
            told.put("showWhen", field.showWhen());
        }
        return told;
    }

    private List<Map<String, String>> options(Action action, Action.Field field) {
        return field.options().stream()
                .map(option -> Map.of("value", option.value(), "label", texts.option(action, field, option)))
                .toList();
    }
}

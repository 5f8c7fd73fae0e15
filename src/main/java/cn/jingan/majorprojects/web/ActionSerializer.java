package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Action;
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
        json.writePOJO(ActionJson.of(action, texts));
    }
}

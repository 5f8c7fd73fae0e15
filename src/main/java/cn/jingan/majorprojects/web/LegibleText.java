package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Text in JSON, which is written as text, and can name characters that no form can send; empty where it shows nothing. */
@JacksonComponent
class LegibleText extends StdScalarDeserializer<String> {

    LegibleText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
        String field = Objects.requireNonNullElse(json.currentName(), "");
        if (json.currentToken().isNumeric() || json.currentToken().isBoolean()) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        String text = StringDeserializer.instance.deserialize(json, context);
        if (text != null && !Legible.is(text)) {
            throw RuleViolation.at(field, WebRule.TEXT_ILLEGIBLE);
        }
        return text == null ? null : Legible.told(text);
    }
}

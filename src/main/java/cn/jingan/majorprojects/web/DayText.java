package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Days in JSON: text as in forms, where nothing typed is no day; neither numbers nor lists. */
@JacksonComponent
class DayText extends StdScalarDeserializer<LocalDate> {

    DayText() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        if (json.getString().isBlank()) {
            return null;
        }
        try {
            return Days.parse(json.getString().strip());
        } catch (DateTimeException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getString(), "not a day");
        }
    }
}

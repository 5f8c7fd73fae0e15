package cn.jingan.majorprojects.web;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** A time of the ledger, which is kept in UTC: programs are told so. */
@JacksonComponent
class UtcText extends ValueSerializer<LocalDateTime> {

    @Override
    public void serialize(LocalDateTime time, JsonGenerator json, SerializationContext context) {
        json.writeString(time.toInstant(ZoneOffset.UTC).toString());
    }
}

package cn.jingan.majorprojects.audit.web;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes a table as an array of objects; what is empty has no member. */
final class JsonSheet {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonSheet() {}

    static void write(Sheet sheet, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            sheet.rows().accept(row -> object(json, sheet.columns(), row));
            json.writeEndArray();
        }
    }

    private static void object(JsonGenerator json, List<String> columns, List<@Nullable String> row) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            String text = row.get(i);
            if (text != null && !text.isEmpty()) {
                json.writeStringProperty(columns.get(i), text);
            }
        }
        json.writeEndObject();
    }
}

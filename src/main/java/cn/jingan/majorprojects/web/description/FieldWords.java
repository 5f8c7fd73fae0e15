package cn.jingan.majorprojects.web.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.JavadocProvider;
import org.springframework.stereotype.Component;

/** Says of types and of their fields what the code says of them. */
@Component
class FieldWords implements OpenApiCustomizer {
    /** A link to a name of the code; what it links to is the last word in it. */
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s[^}]*?(\\w+)\\s*}");

    private final JavadocProvider code;

    FieldWords(JavadocProvider code) {
        this.code = code;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getComponents()
                .getSchemas()
                .forEach((name, schema) -> TypeNames.ALL.type(name).ifPresent(type -> say(type, schema)));
    }

    @SuppressWarnings("rawtypes") // as the library hands them out
    private void say(Class<?> type, Schema<?> schema) {
        String meaning = code.getClassJavadoc(type);
        if (meaning != null && !meaning.isBlank()) {
            schema.setDescription(plain(meaning));
        }
        Map<String, Schema> properties = schema.getProperties();
        if (type.isRecord() && properties != null) {
            Map<String, String> words = code.getRecordClassParamJavadoc(type);
            properties.forEach((name, property) -> property.setDescription(plain(words.get(name))));
        }
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : LINK.matcher(text).replaceAll("$1");
    }
}

package cn.jingan.majorprojects.web.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What may be null is described as such, and what may not as always there: as the code says it with {@link Nullable}. */
@Component
class Nullness implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.getComponents()
                .getSchemas()
                .forEach((name, schema) -> TypeNames.ALL.type(name).ifPresent(type -> mark(type, schema)));
    }

    @SuppressWarnings("rawtypes") // as the library hands them out
    private static void mark(Class<?> type, Schema<?> schema) {
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        Set<String> required = new LinkedHashSet<>();
        properties.replaceAll((name, property) -> {
            Optional<AnnotatedType> read = read(type, name);
            if (read.isEmpty()) {
                return property;
            }
            if (read.get().isAnnotationPresent(Nullable.class)) {
                return orNull(property);
            }
            required.add(name);
            return property;
        });
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : List.copyOf(required));
    }

    /** What reading the property gives. */
    private static Optional<AnnotatedType> read(Class<?> type, String property) {
        String capital = StringUtils.capitalize(property);
        return Stream.of(property, "get" + capital, "is" + capital)
                .flatMap(name -> Stream.of(type.getMethods(), type.getDeclaredMethods())
                        .flatMap(Stream::of)
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0))
                .map(Method::getAnnotatedReturnType)
                .findFirst();
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of("null"))));
        }
        if (property.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
        }
        if (property.getEnum() != null) {
            property.addEnumItemObject(null);
        }
        return property;
    }
}

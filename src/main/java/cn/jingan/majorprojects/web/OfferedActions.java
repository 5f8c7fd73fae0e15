package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.type.CollectionType;

/** Actions are offered to whoever may take them with the credentials shown: to those that only read, none. */
@Component
class OfferedActions implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder json) {
        json.addModule(new SimpleModule(OfferedActions.class.getName()).setSerializers(new OfActions()));
    }

    private static boolean readsOnly() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                && Boolean.TRUE.equals(request.getAttribute(Actor.READS_ONLY, RequestAttributes.SCOPE_REQUEST));
    }

    private static final class OfActions extends SimpleSerializers {
        @Override
        public @Nullable ValueSerializer<?> findCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format,
                @Nullable TypeSerializer types,
                @Nullable ValueSerializer<Object> elements) {
            return type.getContentType().hasRawClass(Action.class) ? new Offered() : null;
        }
    }

    private static final class Offered extends ValueSerializer<Collection<Action>> {
        @Override
        public void serialize(Collection<Action> actions, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            if (!readsOnly()) {
                actions.forEach(json::writePOJO);
            }
            json.writeEndArray();
        }
    }
}

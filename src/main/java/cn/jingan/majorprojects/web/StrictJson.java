package cn.jingan.majorprojects.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON is read as it was meant or not at all: no field twice or unknown, nothing missing within a list, no part of a
 * number dropped, no number for a yes or no, no text for either, a choice by its name and not by its place. What a form
 * leaves empty may be empty here.
 */
@Component
class StrictJson implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder json) {
        json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        List.of(LogicalType.Boolean, LogicalType.Integer, LogicalType.Float)
                .forEach(type -> json.withCoercionConfig(
                        type, value -> value.setCoercion(CoercionInputShape.String, CoercionAction.Fail)));
        json.withCoercionConfig(
                LogicalType.Boolean, value -> value.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail));
        json.withCoercionConfig(
                LogicalType.Enum, choice -> choice.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull));
        List.of(Collection.class, List.class, Set.class)
                .forEach(type -> json.withConfigOverride(
                        type, list -> list.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL))));
    }
}

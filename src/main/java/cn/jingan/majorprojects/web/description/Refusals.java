package cn.jingan.majorprojects.web.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Every operation may answer with a problem document. */
@Component
class Refusals implements OpenApiCustomizer {
    private static final String PROBLEM = "Problem";
    private static final String REFUSAL = "Refusal";

    @Override
    public void customise(OpenAPI api) {
        Schema<?> problem = new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + PROBLEM);
        api.getComponents()
                .addSchemas(PROBLEM, problem())
                .addResponses(
                        REFUSAL,
                        new ApiResponse()
                                .description("Refused; nothing was changed")
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(problem))));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().setDefault(new ApiResponse().$ref(REFUSAL)));
    }

    private static Schema<?> problem() {
        Schema<?> sentences = new ArraySchema().items(new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("about:blank"))
                .addProperty("title", new StringSchema().description("the status in words"))
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("what to tell the person"))
                .addProperty("instance", new StringSchema().description("the address that was asked"))
                .addProperty("rule", new StringSchema().description("name of the broken rule"))
                .addProperty(
                        "errors",
                        new ObjectSchema()
                                .additionalProperties(sentences)
                                .description("sentences by field, those of the whole under the empty name"))
                .addProperty("incident", new StringSchema().description("with 500: what to tell the administrator"))
                .required(List.of("title", "status", "detail", "rule"));
    }
}

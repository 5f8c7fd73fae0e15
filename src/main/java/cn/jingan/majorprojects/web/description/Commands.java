package cn.jingan.majorprojects.web.description;

import cn.jingan.majorprojects.shared.Version;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Every operation that changes something takes a key in a header, and the version of what it changes. */
@Component
class Commands implements OpenApiCustomizer, GlobalOperationCustomizer {
    private static final String KEY = "IdempotencyKey";
    private static final String VERSION = "IfMatch";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents()
                .addParameters(KEY, header("Idempotency-Key", "Once done, the same key is answered the same again"))
                .addParameters(
                        VERSION,
                        header(
                                "If-Match",
                                "Version of the row that was seen; 412 when it moved on, with who changed what since"));
        api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(Commands::add));
    }

    /** The version where the command looks at one: what is made anew has none. */
    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        boolean versioned = Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Version.class);
        return versioned ? operation.addParametersItem(new Parameter().$ref(VERSION)) : operation;
    }

    private static void add(HttpMethod method, Operation operation) {
        if (method != HttpMethod.GET) {
            operation.addParametersItem(new Parameter().$ref(KEY));
        }
    }

    private static Parameter header(String name, String words) {
        return new HeaderParameter().name(name).description(words).schema(new StringSchema());
    }
}

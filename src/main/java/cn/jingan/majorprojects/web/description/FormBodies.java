package cn.jingan.majorprojects.web.description;

import cn.jingan.majorprojects.web.FormFields;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.FileSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** Fields and files of a form are described as the body they are sent in, and not as parts of the address. */
@Component
class FormBodies implements GlobalOperationCustomizer {
    private static final String FORM = org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (takesForm(handler) && operation.getParameters() != null) {
            List<Parameter> queried = operation.getParameters().stream()
                    .filter(parameter -> "query".equals(parameter.getIn()))
                    .toList();
            Schema<?> form = form(queried, FormFields.of(handler));
            files(handler).forEach(file -> form.addProperty(file, new FileSchema()));
            operation.getParameters().removeAll(queried);
            if (form.getProperties() != null) {
                body(operation).addMediaType(FORM, new MediaType().schema(form));
            }
        }
        return operation;
    }

    private static boolean takesForm(HandlerMethod handler) {
        PostMapping mapping = handler.getMethodAnnotation(PostMapping.class);
        return mapping != null && List.of(mapping.consumes()).contains(FORM);
    }

    /** What else stands among the parameters are insides of the form's type. */
    private static Schema<?> form(List<Parameter> queried, Set<String> fields) {
        Schema<?> form = new ObjectSchema();
        queried.stream()
                .filter(parameter -> fields.contains(parameter.getName()))
                .forEach(parameter -> form.addProperty(
                        parameter.getName(), parameter.getSchema().description(parameter.getDescription())));
        return form;
    }

    /** Files that are parameters of their own, which the library leaves out. */
    private static Stream<String> files(HandlerMethod handler) {
        return Stream.of(handler.getMethod().getParameters())
                .filter(parameter -> parameter.getType() == MultipartFile.class)
                .map(java.lang.reflect.Parameter::getName);
    }

    /** Where the command is taken as JSON, too, that stays. */
    private static Content body(Operation operation) {
        RequestBody body = Objects.requireNonNullElseGet(operation.getRequestBody(), RequestBody::new);
        Content content = Objects.requireNonNullElseGet(body.getContent(), Content::new);
        operation.setRequestBody(body.content(content));
        return content;
    }
}

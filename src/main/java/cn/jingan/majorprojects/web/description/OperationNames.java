package cn.jingan.majorprojects.web.description;

import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** An operation is called by what it is about and what it does: {@code milestoneComplete}. */
@Component
class OperationNames implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String about = handler.getBeanType().getSimpleName().replaceFirst("(Api|Pages|Downloads)$", "");
        String does = handler.getMethod().getName();
        return operation.operationId(StringUtils.uncapitalize(about) + StringUtils.capitalize(does));
    }
}

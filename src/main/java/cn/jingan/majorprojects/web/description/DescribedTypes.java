package cn.jingan.majorprojects.web.description;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import org.springframework.stereotype.Component;

/** Describes types under {@linkplain TypeNames names} that are theirs alone. */
@Component
class DescribedTypes extends ModelResolver {

    DescribedTypes() {
        super(Json31.mapper(), TypeNames.ALL);
        openapi31(true);
    }
}

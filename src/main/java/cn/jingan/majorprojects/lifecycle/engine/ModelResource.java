package cn.jingan.majorprojects.lifecycle.engine;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.ContextResource;

/**
 * A model under the name it has in {@code bpmn/}, wherever the product lies. The engine would take the path of the file
 * instead, and a start from another folder, or from the jar, would deploy every model anew as another version.
 */
final class ModelResource extends ClassPathResource implements ContextResource {

    ModelResource(String file) {
        super("bpmn/" + file);
    }

    @Override
    public String getPathWithinContext() {
        return getPath();
    }
}

package cn.jingan.majorprojects.project;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the light that lists of projects show; the module that judges it says which. */
@Service
public class ShownLights {
    private final ProjectLights lights;

    ShownLights(ProjectLights lights) {
        this.lights = lights;
    }

    /** Shows that light of the project of that code from now on; none when null. */
    @Transactional
    public void show(String code, @Nullable Light light) {
        if (light == null) {
            lights.delete(code);
        } else {
            lights.put(code, light);
        }
    }
}

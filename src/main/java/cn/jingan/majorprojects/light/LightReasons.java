package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.shared.CaseLights;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells other modules which light a case shows, and why. */
@Component
class LightReasons implements CaseLights {
    private final LightRows rows;
    private final LightWords words;

    LightReasons(LightRows rows, LightWords words) {
        this.rows = rows;
        this.words = words;
    }

    @Override
    public Map<String, Shown> of(Collection<String> projectCodes) {
        return projectCodes.isEmpty()
                ? Map.of()
                : rows.byProjects(projectCodes).stream()
                        .filter(state -> state.shown() != null)
                        .collect(Collectors.toMap(LightState::project, this::shown));
    }

    private Shown shown(LightState state) {
        Light light = java.util.Objects.requireNonNull(state.shown());
        return new Shown(light.name(), words.shown(state, LocaleContextHolder.getLocale()), state.overridden());
    }
}

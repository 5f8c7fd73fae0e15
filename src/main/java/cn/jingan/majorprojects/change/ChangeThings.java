package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.shared.CaseThings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Changes, newest first, for what is filed for them. */
@Component
class ChangeThings implements CaseThings {
    private final ChangeViews views;
    private final Clock clock;

    ChangeThings(ChangeViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "change";
    }

    @Override
    public Map<String, String> named(String projectId, String code) {
        Map<String, String> names = new LinkedHashMap<>();
        views.ofProject(projectId).forEach(change -> names.put(change.id(), name(change)));
        return names;
    }

    private String name(ChangeView change) {
        return change.kind().label() + " " + LocalDate.ofInstant(change.appliedAt(), clock.getZone());
    }
}

package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.CaseThings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gates in their present rounds, newest first, for what is filed for them. */
@Component
class GateThings implements CaseThings {
    private final GateViews views;

    GateThings(GateViews views) {
        this.views = views;
    }

    @Override
    public String type() {
        return "gate";
    }

    @Override
    public Map<String, String> named(String projectId, String code) {
        Map<String, String> names = new LinkedHashMap<>();
        views.ofProject(code).forEach(gate -> names.put(gate.id(), gate.label()));
        return names;
    }
}

package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.project.ShownLights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges cases. The light's row is locked before what it is judged by is read, so that of two that judge the same case the
 * later one sees everything; nothing is locked after it but what hangs on it and the history.
 */
@Service
public class LightService {
    private final LightRows rows;
    private final LightInputs inputs;
    private final TrafficLight table;
    private final OverrideEnds overrides;
    private final ShownLights shown;
    private final LightTold told;
    private final Clock clock;

    LightService(
            LightRows rows,
            LightInputs inputs,
            TrafficLight table,
            OverrideEnds overrides,
            ShownLights shown,
            LightTold told,
            Clock clock) {
        this.rows = rows;
        this.inputs = inputs;
        this.table = table;
        this.overrides = overrides;
        this.shown = shown;
        this.told = told;
        this.clock = clock;
    }

    /** A project was registered: it has a light from now on. */
    @Transactional
    public void open(String project, String projectId) {
        rows.insert(project, projectId);
    }

    /** Judges the projects of these codes anew, and tells the history where the colour changes. */
    @Transactional
    public void judge(Collection<String> projects) {
        List<LightState> states = projects.isEmpty()
                ? List.of()
                : rows.lock(projects.stream().distinct().sorted().toList());
        if (states.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, LightInput> found =
                inputs.of(states.stream().map(LightState::projectId).toList(), today);
        TrafficLight.InForce rules = table.today();
        for (LightState state : states) {
            LightInput input = found.get(state.projectId());
            if (input == null) {
                end(state);
            } else {
                judge(state, new Judged(rules.judge(input.facts()), input, today));
            }
        }
    }

    /** Judges the next part of those that were not judged today, in the order of an index; returns how many. */
    @Transactional
    public int judgeDue(int part) {
        List<String> due = rows.due(LocalDate.now(clock), part);
        judge(due);
        return due.size();
    }

    private void judge(LightState state, Judged judged) {
        boolean ended = state.ranOut(judged.on());
        if (ended) {
            overrides.runOut(state);
        }
        Light instead = ended || judged.input().facts().suspended() ? null : state.overrideColour();
        Light light = instead == null ? judged.verdict().light() : instead;
        rows.judge(state.project(), judged, light);
        if (state.differsIn(judged.verdict().light())) {
            told.changed(state, judged);
        }
        show(state, light);
    }

    /** A case that has ended has no light, and nothing to decide about it. */
    private void end(LightState state) {
        overrides.endAll(state);
        rows.clear(state.project());
        if (state.differsIn(null)) {
            told.ended(state);
        }
        show(state, null);
    }

    private void show(LightState before, @Nullable Light light) {
        if (before.shown() != light) {
            shown.show(before.project(), light);
        }
    }
}

package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Reads of lights and of what was asked about them. */
@Service
public class LightQueries {
    private final LightRows rows;
    private final LightOverrides overrides;
    private final LightWords words;
    private final CaseAccess cases;

    LightQueries(LightRows rows, LightOverrides overrides, LightWords words, CaseAccess cases) {
        this.rows = rows;
        this.overrides = overrides;
        this.words = words;
        this.cases = cases;
    }

    /** The light of the project of that code, whoever asks. */
    public LightState state(String project) {
        return rows.byProjects(List.of(project)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The light with its record, if this person may see the project. */
    public LightView visible(Actor actor, String project) {
        cases.requireVisible(actor, project);
        LightState state = state(project);
        Locale locale = LocaleContextHolder.getLocale();
        return new LightView(
                state, words.shown(state, locale), words.reason(state, locale), overrides.ofProject(project));
    }

    /** What was asked for, whoever asks: for the process. */
    public LightOverride override(String id) {
        return overrides.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The same, if this person may see its project. */
    public LightOverride visibleOverride(Actor actor, String id) {
        LightOverride found = override(id);
        cases.requireVisible(actor, found.project());
        return found;
    }
}

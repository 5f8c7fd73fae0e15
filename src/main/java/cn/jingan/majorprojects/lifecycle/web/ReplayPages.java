package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.web.ProcessView.Shown;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The course of a case, walked again: for people with a slider, for programs as frames. */
@Controller
class ReplayPages {
    private final ProcessViews views;
    private final Replays replays;
    private final Pictures pictures;

    ReplayPages(ProcessViews views, Replays replays, Pictures pictures) {
        this.views = views;
        this.replays = replays;
        this.pictures = pictures;
    }

    @GetMapping("/projects/{code}/replay")
    String replay(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String instance,
            @RequestParam(required = false) @Nullable Integer version,
            Locale locale,
            Model model) {
        ProcessView view = views.view(actor, code, instance, version, locale);
        Shown shown = begun(view);
        model.addAttribute("shown", shown).addAttribute("replay", replays.replay(actor, view, shown));
        model.addAttribute("picture", pictures.inPage(actor, code, shown, null, locale));
        return "lifecycle/replay";
    }

    @GetMapping("/api/projects/{code}/replay")
    @ResponseBody
    Replay api(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String instance,
            @RequestParam(required = false) @Nullable Integer version,
            Locale locale) {
        ProcessView view = views.view(actor, code, instance, version, locale);
        return replays.replay(actor, view, begun(view));
    }

    private static Shown begun(ProcessView view) {
        Shown shown = view.shown();
        if (shown == null) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        return shown;
    }
}

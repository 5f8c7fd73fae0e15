package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.shared.Actor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a case is in its models, for programs. */
@RestController
class ProcessApi {
    private final ProcessViews views;

    ProcessApi(ProcessViews views) {
        this.views = views;
    }

    @GetMapping("/api/projects/{code}/process")
    ProcessView process(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String instance,
            @RequestParam(required = false) @Nullable Integer version,
            Locale locale) {
        return views.view(actor, code, instance, version, locale);
    }
}

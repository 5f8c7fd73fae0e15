package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.picture.PictureStyle;
import cn.jingan.majorprojects.lifecycle.web.ProcessView.Shown;
import cn.jingan.majorprojects.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The project's tab 流程. */
@Controller
class ProcessPages {
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final ProcessViews views;
    private final Pictures pictures;

    ProcessPages(ProcessViews views, Pictures pictures) {
        this.views = views;
        this.pictures = pictures;
    }

    @GetMapping("/projects/{code}/process")
    String process(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String instance,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String node,
            Locale locale,
            Model model) {
        ProcessView view = views.view(actor, code, instance, version, locale);
        Shown shown = view.shown();
        model.addAttribute("view", view).addAttribute("node", node);
        if (shown != null) {
            model.addAttribute("picture", pictures.inPage(actor, code, shown, node, locale));
        }
        return "lifecycle/process";
    }

    /**
     * A file opened by itself may use the style it carries, and nothing else. Programs find it under the API, where
     * their credentials are read.
     */
    @Operation(responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/svg+xml")))
    @GetMapping({"/projects/{code}/process.svg", "/api/projects/{code}/process.svg"})
    ResponseEntity<String> picture(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String instance,
            @RequestParam(required = false) @Nullable Integer version,
            Locale locale) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .header("Content-Security-Policy", "default-src 'none'; style-src " + PictureStyle.source())
                .body(pictures.file(actor, code, instance, version, locale));
    }
}

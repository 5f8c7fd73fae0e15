package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.Bundles;
import cn.jingan.majorprojects.audit.bundle.BundleOrder;
import cn.jingan.majorprojects.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends bundles, to people and to programs alike. */
@Controller
class BundleDownloads {
    private final Bundles bundles;

    BundleDownloads(Bundles bundles) {
        this.bundles = bundles;
    }

    @Operation(responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/zip")))
    @GetMapping({"/history/bundle.zip", "/api/history/bundle"})
    void download(Actor actor, BundleForm form, HttpServletResponse response) throws IOException {
        BundleOrder order = form.order();
        Consumer<OutputStream> bundle = bundles.export(actor, order, form.head());
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + order.name() + "\"");
        bundle.accept(response.getOutputStream());
    }
}

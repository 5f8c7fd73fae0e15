package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.picture.PictureStyle;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chart of a version of a model, as a file, without the course of any project. */
@RestController
class ModelPicture {
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final Pictures pictures;

    ModelPicture(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/migrations/model.svg")
    ResponseEntity<String> picture(@RequestParam String model, @RequestParam int version, Locale locale) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .header("Content-Security-Policy", "default-src 'none'; style-src " + PictureStyle.source())
                .body(pictures.model(model, version, locale));
    }
}

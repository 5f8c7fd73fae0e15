package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.worklist.ViewService;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own views of the inbox, for programs. */
@RestController
@RequestMapping("/api/me/views")
class ViewApi {
    private final ViewService service;
    private final ViewTexts texts;

    ViewApi(ViewService service, ViewTexts texts) {
        this.service = service;
        this.texts = texts;
    }

    /** All views of this person, and how one more is kept. */
    record ViewsJson(List<ViewTexts.Shown> items, List<Action> actions) {}

    /** The views this person keeps (常用视图). */
    @GetMapping
    ViewsJson views(Actor actor, @Valid @ModelAttribute BoxRequest now) {
        return new ViewsJson(texts.of(actor), List.of(texts.save(now.view("", ""))));
    }

    /** Keeps a view; one of the same name is kept as it is now. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(Actor actor, @Valid @RequestBody ViewForm form) {
        service.save(actor, form.view());
    }

    /** Keeps it no longer. */
    @PostMapping("/{id}/remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String id) {
        service.remove(actor, id);
    }
}

package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.worklist.SavedView;
import cn.jingan.majorprojects.worklist.ViewService;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own views of the inbox: keep the one that is open, drop one. */
@Controller
@RequestMapping("/me/views")
class ViewPages {
    private final ViewService service;
    private final ViewTexts texts;

    ViewPages(ViewService service, ViewTexts texts) {
        this.service = service;
        this.texts = texts;
    }

    @GetMapping
    String views(Actor actor, @Valid @ModelAttribute BoxRequest now, Model model) {
        model.addAttribute("views", texts.of(actor));
        model.addAttribute("action", texts.save(now.view("", "")));
        model.addAttribute("inbox", now.address("/"));
        return "worklist/views";
    }

    @PostMapping
    String save(Actor actor, @Valid @ModelAttribute ViewForm form) {
        SavedView view = form.view();
        service.save(actor, view);
        return "redirect:" + BoxRequest.of(view).address("/");
    }

    @PostMapping("/{id}/remove")
    String remove(Actor actor, @PathVariable String id) {
        service.remove(actor, id);
        return "redirect:/me/views";
    }
}

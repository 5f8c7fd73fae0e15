package cn.jingan.majorprojects.notification.web;

import cn.jingan.majorprojects.notification.NoticeQueries;
import cn.jingan.majorprojects.notification.NoticeService;
import cn.jingan.majorprojects.notification.NoticeView;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The place where one's notices are. */
@Controller
class NoticePages {
    private final NoticeQueries queries;
    private final NoticeService service;
    private final Actions actions;

    NoticePages(NoticeQueries queries, NoticeService service, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.actions = actions;
    }

    @GetMapping("/me/notices")
    String list(Actor actor, @Valid @ModelAttribute NoticeRequest wanted, Model model) {
        Page<NoticeView> page = queries.list(actor, wanted.kind(), wanted.unreadOnly(), wanted.start(), wanted.rows());
        model.addAttribute("wanted", wanted);
        model.addAttribute("page", page);
        model.addAttribute("next", wanted.next(page.next()));
        model.addAttribute("otherwise", wanted.otherwise());
        model.addAttribute("kinds", Notice.Kind.values());
        model.addAttribute("unread", queries.unread(actor));
        return "notification/list";
    }

    /** Marks it as read and leads to what it is about. */
    @PostMapping("/me/notices/{id}/open")
    String open(Actor actor, @PathVariable String id) {
        return "redirect:" + service.read(actor, id).href();
    }

    @PostMapping("/me/notices/read-all")
    String readAll(Actor actor, @RequestParam(required = false) Notice.@Nullable Kind kind) {
        int ignored = service.readAll(actor, kind);
        return kind == null ? "redirect:/me/notices" : "redirect:/me/notices?kind=" + kind;
    }

    @GetMapping("/me/notices/wishes")
    String wishes(Actor actor, @RequestParam(required = false) @Nullable String done, Model model) {
        model.addAttribute("done", done);
        actions.find(actor, new Subject("notices", actor.personId()), "notice.wish")
                .ifPresent(action -> model.addAttribute("action", action));
        return "notification/wishes";
    }

    @PostMapping("/me/notices/wishes")
    String wish(Actor actor, Version version, @ModelAttribute WishesForm form) {
        service.wish(actor, version, form.wishes());
        return "redirect:/me/notices/wishes?done=1";
    }
}

package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.Seals;
import cn.jingan.majorprojects.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** How the history is sealed: heads, keys, and what leaves the database. */
@Controller
class SealPages {
    private final Seals seals;

    SealPages(Seals seals) {
        this.seals = seals;
    }

    @GetMapping("/history/seal")
    String state(Actor actor, Model model) {
        model.addAttribute("state", seals.state(actor));
        model.addAttribute("changesKeys", seals.changesKeys(actor));
        return "audit/seal";
    }

    @GetMapping(path = "/history/checkpoint.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String checkpoint(Actor actor) {
        return seals.checkpoint(actor);
    }

    @GetMapping(path = "/history/keys.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String keys(Actor actor) {
        return seals.keys(actor);
    }

    @PostMapping("/history/seal/replay")
    String replay(Actor actor) {
        seals.replay(actor);
        return "redirect:/history/seal";
    }

    @PostMapping("/history/seal/key")
    String changeKey(Actor actor) {
        seals.changeKey(actor);
        return "redirect:/history/seal";
    }
}

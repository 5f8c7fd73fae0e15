package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.History;
import cn.jingan.majorprojects.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where an auditor begins: the nine questions, each one press away from its answer. */
@Controller
class QuestionPages {
    private final History history;

    QuestionPages(History history) {
        this.history = history;
    }

    @GetMapping("/history/questions")
    String questions(Actor actor, Model model) {
        history.requireWide(actor);
        model.addAttribute("questions", Question.ALL);
        model.addAttribute("recorded", history.records(actor));
        return "audit/questions";
    }

    @GetMapping("/api/history/questions")
    @ResponseBody
    List<Question> api(Actor actor) {
        history.requireWide(actor);
        return Question.ALL;
    }
}

package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@TestComponent
@Controller
class SamplePages {
    private final SampleCommands commands;
    private boolean open = true;

    SamplePages(SampleCommands commands) {
        this.commands = commands;
    }

    record Form(@Size(max = 4) String title, LocalDate day, Integer amount) {}

    static Action action() {
        Option[] many = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> new Option("d" + i, "部门" + i))
                .toArray(Option[]::new);
        return Action.of("sample.decide", "/api/sample/1/decide", "/sample")
                .at(7)
                .required("answer", Type.CHOICE, new Option("APPROVED", null), new Option("RETURNED", null))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"))
                .required("day", Type.DATE)
                .with(new Field("title", Type.TEXT, false, List.of(), "草稿", null))
                .optional("amount", Type.NUMBER)
                .optional("department", Type.CHOICE, many)
                .with(new Field("parts", Type.MULTICHOICE, false, List.of(many), "d1;d3", null))
                .optional("checked", Type.BOOLEAN)
                .required("file", Type.FILE);
    }

    void close() {
        open = false;
    }

    void open() {
        open = true;
    }

    @GetMapping("/sample")
    String form(Actor actor, Model model, @RequestParam(required = false) String after) {
        if (!open) {
            throw new cn.jingan.majorprojects.shared.RuleViolation(SampleRule.SAMPLE_HIDDEN);
        }
        Map<String, String> crumbs = new LinkedHashMap<>();
        crumbs.put("/projects", "项目");
        crumbs.put("", "样例");
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("whens", Map.of("RESERVE", "系统启用前"));
        model.addAttribute("action", action());
        model.addAttribute("press", Action.of("sample.decide", "/api/sample/1/claim", null));
        model.addAttribute("late", LocalDate.of(2026, 11, 20));
        model.addAttribute("soon", LocalDate.of(2027, 1, 4));
        return "sample/form";
    }

    @PostMapping("/sample")
    String act(Actor actor, Version version, @Valid Form form) {
        version.require(7);
        commands.act(String.valueOf(form.title()));
        return "redirect:/sample?done";
    }

    @PostMapping("/sample/press")
    String press(Actor actor) {
        commands.act("pressed");
        return "redirect:/sample";
    }

    @GetMapping("/login")
    String login(Model model) {
        record Account(String username, String display) {}
        model.addAttribute(
                "demoAccounts",
                List.of(new Account("jyj.officer", "区教育局·项目专员"), new Account("czj.head", "区财政局·部门负责人")));
        model.addAttribute("demoPassword", "jingan-demo");
        return "web/login";
    }
}

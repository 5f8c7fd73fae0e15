package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.GateList;
import cn.jingan.majorprojects.dashboard.GateRow;
import cn.jingan.majorprojects.dashboard.WaitingRow;
import cn.jingan.majorprojects.dashboard.WaitingWork;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** The lists behind the board's figures on gates and tasks. */
@Controller
class BoardListPages {
    private final GateList gates;
    private final WaitingWork work;
    private final OrganizationQueries organization;

    BoardListPages(GateList gates, WaitingWork work, OrganizationQueries organization) {
        this.gates = gates;
        this.work = work;
        this.organization = organization;
    }

    @GetMapping("/board/gates")
    String gates(Actor actor, @Valid @ModelAttribute GateListRequest wanted, Model model) {
        model.addAttribute("wanted", wanted);
        model.addAttribute("page", gatesFor(actor, wanted));
        model.addAttribute("count", gates.count(actor, wanted.chosen()));
        model.addAttribute("states", GateList.State.values());
        return "dashboard/gates";
    }

    /** The same for programs. */
    @GetMapping("/api/board/gates")
    @ResponseBody
    Page<GateRow> gatesFor(Actor actor, @Valid @ModelAttribute GateListRequest wanted) {
        return gates.list(actor, wanted.chosen(), wanted.start(), wanted.rows());
    }

    @GetMapping("/board/waiting")
    String waiting(Actor actor, @Valid @ModelAttribute WaitingRequest wanted, Model model) {
        Page<WaitingRow> page = waitingFor(actor, wanted);
        model.addAttribute("wanted", wanted);
        model.addAttribute("page", page);
        model.addAttribute("next", wanted.next(page.next()));
        model.addAttribute("count", work.count(actor, wanted.asked(), wanted.late()));
        model.addAttribute("organization", organization);
        return "dashboard/waiting";
    }

    /** The same for programs. */
    @GetMapping("/api/board/waiting")
    @ResponseBody
    Page<WaitingRow> waitingFor(Actor actor, @Valid @ModelAttribute WaitingRequest wanted) {
        organization.requireKnown(wanted.asked());
        return work.list(actor, wanted.asked(), wanted.late(), wanted.start(), wanted.rows());
    }
}

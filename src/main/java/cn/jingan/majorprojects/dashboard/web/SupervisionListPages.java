package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.SupervisedOrders;
import cn.jingan.majorprojects.dashboard.SupervisionFilter;
import cn.jingan.majorprojects.dashboard.SupervisionRow;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of orders (督办) over all projects, for people, for programs and as a table. */
@Controller
class SupervisionListPages {
    private final SupervisedOrders orders;
    private final SupervisionSheet sheet;
    private final OrganizationQueries organization;
    private final Clock clock;

    SupervisionListPages(
            SupervisedOrders orders, SupervisionSheet sheet, OrganizationQueries organization, Clock clock) {
        this.orders = orders;
        this.sheet = sheet;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/supervisions")
    String list(Actor actor, @Valid @ModelAttribute SupervisionListRequest wanted, Model model) {
        Page<SupervisionRow> page = orders.list(actor, filter(wanted), wanted.start(), wanted.rows());
        model.addAttribute("wanted", wanted);
        model.addAttribute("page", page);
        model.addAttribute("next", page.next() == null ? null : wanted.at("/supervisions", page.next()));
        model.addAttribute("table", wanted.at("/supervisions.csv", null));
        model.addAttribute("count", orders.count(actor, filter(wanted)));
        model.addAttribute("states", SupervisionFilter.State.values());
        model.addAttribute("levels", SupervisionFilter.Rung.values());
        model.addAttribute("organization", organization);
        model.addAttribute("today", LocalDate.now(clock));
        return "dashboard/supervisions";
    }

    /** The same for programs. */
    @GetMapping("/api/supervisions")
    @ResponseBody
    Page<SupervisionRow> api(Actor actor, @Valid @ModelAttribute SupervisionListRequest wanted) {
        return orders.list(actor, filter(wanted), wanted.start(), wanted.rows());
    }

    /** All of them as a table, as the filter says. */
    @GetMapping("/supervisions.csv")
    void export(
            Actor actor,
            @Valid @ModelAttribute SupervisionListRequest wanted,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"supervisions.csv\"");
        sheet.write(actor, filter(wanted), locale, response.getOutputStream());
    }

    private SupervisionFilter filter(SupervisionListRequest wanted) {
        SupervisionFilter filter = wanted.filter();
        organization.requireKnown(filter.department());
        return filter;
    }
}

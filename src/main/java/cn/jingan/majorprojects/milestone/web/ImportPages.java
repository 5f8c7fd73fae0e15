package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.grid.GridOutlook;
import cn.jingan.majorprojects.milestone.grid.GridWorkbook;
import cn.jingan.majorprojects.milestone.grid.ImportReport;
import cn.jingan.majorprojects.milestone.grid.ImportService;
import cn.jingan.majorprojects.milestone.grid.OfficerGrid;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The grid as a workbook, out and in. */
@Controller
class ImportPages {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportService imports;
    private final OfficerGrid grid;
    private final GridWorkbook workbook;
    private final OrganizationQueries organization;
    private final Clock clock;

    ImportPages(
            ImportService imports,
            OfficerGrid grid,
            GridWorkbook workbook,
            OrganizationQueries organization,
            Clock clock) {
        this.imports = imports;
        this.grid = grid;
        this.workbook = workbook;
        this.organization = organization;
        this.clock = clock;
    }

    /** All rows of the grid, page after page: nothing is gathered in memory. */
    @GetMapping("/me/schedule.xlsx")
    void export(Actor actor, @Valid @ModelAttribute GridRequest wanted, Locale locale, HttpServletResponse response)
            throws IOException {
        grid.requireMine(actor);
        workbook(response, "my-milestones-" + LocalDate.now(clock));
        workbook.write(actor, wanted.filter(), locale, response.getOutputStream());
    }

    @GetMapping("/me/schedule/imports")
    String form(Actor actor, Model model) {
        model.addAttribute("mine", grid.mine(actor));
        model.addAttribute("action", ImportForm.HAND_IN);
        return "milestone/import-form";
    }

    @PostMapping("/me/schedule/imports")
    String handIn(Actor actor, @ModelAttribute ImportForm form) {
        return "redirect:/me/schedule/imports/" + imports.handIn(actor, form.uploads(), form.reason());
    }

    @GetMapping("/me/schedule/imports/{id}")
    String report(Actor actor, @PathVariable String id, Model model) {
        ImportReport report = imports.report(actor, id);
        model.addAttribute("report", report);
        model.addAttribute("outlooks", report.outlooks());
        List<String> people = Stream.concat(report.people().stream(), GridOutlook.people(report.outlooks()).stream())
                .distinct()
                .toList();
        model.addAttribute("who", organization.personNames(people));
        if (report.sound()) {
            model.addAttribute("action", ImportForm.confirm(id));
        }
        return "milestone/import";
    }

    @PostMapping("/me/schedule/imports/{id}")
    String confirm(Actor actor, @PathVariable String id) {
        imports.confirm(actor, id);
        return "redirect:/me/schedule/imports/" + id;
    }

    @GetMapping("/me/schedule/imports/{id}/report.xlsx")
    void lines(Actor actor, @PathVariable String id, Locale locale, HttpServletResponse response) throws IOException {
        ImportReport report = imports.report(actor, id);
        workbook(response, "import-report-" + id);
        workbook.write(report, locale, response.getOutputStream());
    }

    private static void workbook(HttpServletResponse response, String name) {
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.xlsx\"".formatted(name));
    }
}

package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.AheadRow;
import cn.jingan.majorprojects.dashboard.AheadSpan;
import cn.jingan.majorprojects.dashboard.LookAhead;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.print.Imprint;
import cn.jingan.majorprojects.print.Paper;
import cn.jingan.majorprojects.print.Spreadsheet;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What comes due, as a page, a paper and a workbook. */
@Controller
class AheadPages {
    private static final int ROWS = 100;
    private static final int ON_PAPER = 200;

    private final LookAhead ahead;
    private final AheadNames names;
    private final Paper paper;
    private final OrganizationQueries organization;
    private final MessageSource messages;
    private final Clock clock;

    AheadPages(
            LookAhead ahead,
            AheadNames names,
            Paper paper,
            OrganizationQueries organization,
            MessageSource messages,
            Clock clock) {
        this.ahead = ahead;
        this.names = names;
        this.paper = paper;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/board/ahead")
    String page(
            Actor actor,
            @RequestParam(defaultValue = "DAYS_30") AheadSpan span,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("counts", ahead.counts(actor));
        model.addAttribute("span", span);
        model.addAttribute("page", ahead.list(actor, span, after, ROWS));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("names", names);
        model.addAttribute("organization", organization);
        return "dashboard/ahead";
    }

    @GetMapping("/board/ahead.pdf")
    ResponseEntity<byte[]> pdf(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Map<AheadSpan, Page<AheadRow>> spans = new LinkedHashMap<>();
        Stream.of(AheadSpan.values()).forEach(span -> spans.put(span, ahead.list(actor, span, null, ON_PAPER)));
        Map<String, Object> variables = Map.of(
                "spans", spans,
                "counts", ahead.counts(actor),
                "today", today,
                "names", names,
                "organization", organization);
        Imprint imprint = new Imprint(
                "未来 90 日 " + today, today.atStartOfDay(clock.getZone()).toInstant());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("pdf"))
                .contentType(MediaType.APPLICATION_PDF)
                .body(paper.print("dashboard/ahead-paper", variables, imprint));
    }

    /** Row by row: nothing is gathered in memory. */
    @GetMapping("/board/ahead.xlsx")
    void xlsx(Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        ahead.counts(actor);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("xlsx"));
        List<String> titles = Stream.of("due", "what", "label", "number", "project", "department", "code")
                .map(column -> messages.getMessage("ahead." + column, null, locale))
                .toList();
        Spreadsheet.write(
                titles, row -> ahead.each(actor, each -> row.accept(cells(each))), response.getOutputStream());
    }

    private List<@Nullable String> cells(AheadRow row) {
        return Arrays.asList(
                row.dueOn().toString(),
                names.of(row),
                row.label(),
                row.projectNumber(),
                row.projectName(),
                organization.departmentName(row.department()),
                row.project());
    }

    private String attachment(String ending) {
        return "attachment; filename=\"ahead-%s.%s\"".formatted(LocalDate.now(clock), ending);
    }
}

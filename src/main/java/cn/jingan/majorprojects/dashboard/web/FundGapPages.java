package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.FundGap;
import cn.jingan.majorprojects.dashboard.FundGaps;
import cn.jingan.majorprojects.dashboard.FundRow;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.print.Spreadsheet;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The projects whose funds and physical progress part, as a page, a workbook and for programs. */
@Controller
class FundGapPages {
    private static final int ROWS = 50;
    private static final int MOST = 200;
    private static final List<String> COLUMNS = List.of(
            "number",
            "project",
            "department",
            "month",
            "received",
            "paid",
            "done",
            "progress",
            "base",
            "plan",
            "points",
            "found",
            "code");

    private final FundGaps gaps;
    private final OrganizationQueries organization;
    private final MessageSource messages;
    private final Clock clock;

    FundGapPages(FundGaps gaps, OrganizationQueries organization, MessageSource messages, Clock clock) {
        this.gaps = gaps;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/board/funds")
    String page(Actor actor, @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("page", gaps.list(actor, after, ROWS));
        model.addAttribute("organization", organization);
        return "dashboard/funds";
    }

    @GetMapping("/api/board/funds")
    @ResponseBody
    Page<FundGap> api(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit) {
        return gaps.list(actor, after, limit);
    }

    /** Row by row: nothing is gathered in memory. */
    @GetMapping("/board/funds.xlsx")
    void xlsx(Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        gaps.list(actor, null, 1);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"funds-%s.xlsx\"".formatted(LocalDate.now(clock)));
        List<String> titles = COLUMNS.stream()
                .map(column -> messages.getMessage("dashboard.funds." + column, null, locale))
                .toList();
        Spreadsheet.write(titles, row -> gaps.each(actor, each -> row.accept(cells(each))), response.getOutputStream());
    }

    private List<@Nullable String> cells(FundGap gap) {
        FundRow row = gap.month();
        return Arrays.asList(
                row.projectNumber(),
                row.projectName(),
                organization.departmentName(row.department()),
                YearMonth.from(row.monthOn()).toString(),
                row.received().toPlainString(),
                row.paid().toPlainString(),
                row.done().toPlainString(),
                row.progress().toPlainString(),
                row.baseAmount() == null ? null : row.baseAmount().toPlainString(),
                row.yearPlan() == null ? null : row.yearPlan().toPlainString(),
                row.points().toPlainString(),
                String.join("；", gap.sentences()),
                row.project());
    }
}

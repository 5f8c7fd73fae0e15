package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.print.Imprint;
import cn.jingan.majorprojects.print.Paper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The portfolio's chart on A3, as PDF or as a picture of it. Lengths are tenths of a millimetre. */
@Component
class PortfolioPaper {
    private static final int WIDTH = 2400;

    private final Paper paper;
    private final OrganizationQueries organization;
    private final Clock clock;

    PortfolioPaper(Paper paper, OrganizationQueries organization, Clock clock) {
        this.paper = paper;
        this.organization = organization;
        this.clock = clock;
    }

    byte[] pdf(List<PortfolioLine> lines, PortfolioRequest wanted) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> variables = Map.of(
                "chart",
                PortfolioChart.of(lines, wanted.grouping(), wanted.scale(today, WIDTH), today, WIDTH),
                "grouping",
                wanted.grouping(),
                "count",
                lines.size(),
                "today",
                today,
                "organization",
                organization);
        Imprint imprint = new Imprint(
                "重大项目进度图 " + today, today.atStartOfDay(clock.getZone()).toInstant());
        return paper.print("milestone/portfolio-paper", variables, imprint);
    }

    byte[] png(List<PortfolioLine> lines, PortfolioRequest wanted) {
        return paper.picture(pdf(lines, wanted));
    }
}

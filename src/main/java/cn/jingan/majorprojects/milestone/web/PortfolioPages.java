package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The road maps of many projects on one page, and that page as a paper to pin up. */
@Controller
class PortfolioPages {
    private final Portfolio portfolio;
    private final PortfolioPaper paper;
    private final OrganizationQueries organization;
    private final Clock clock;

    PortfolioPages(Portfolio portfolio, PortfolioPaper paper, OrganizationQueries organization, Clock clock) {
        this.portfolio = portfolio;
        this.paper = paper;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/board/schedule")
    String page(Actor actor, @Valid @ModelAttribute PortfolioRequest wanted, Model model) {
        Page<PortfolioLine> page = portfolio.lines(actor, wanted);
        LocalDate today = LocalDate.now(clock);
        TimeScale scale = wanted.scale(today, PortfolioChart.WIDTH);
        model.addAttribute("wanted", wanted);
        model.addAttribute(
                "chart", PortfolioChart.of(page.items(), wanted.grouping(), scale, today, PortfolioChart.WIDTH));
        model.addAttribute("count", page.items().size());
        model.addAttribute("next", wanted.next(page.next()));
        model.addAttribute("today", today);
        model.addAttribute("grouping", wanted.grouping());
        model.addAttribute("groupings", PortfolioGroup.values());
        model.addAttribute("categories", Category.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("organization", organization);
        return "milestone/portfolio";
    }

    @GetMapping("/board/schedule.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @Valid @ModelAttribute PortfolioRequest wanted) {
        return file(paper.pdf(portfolio.lines(actor, wanted).items(), wanted), "pdf", MediaType.APPLICATION_PDF);
    }

    @GetMapping("/board/schedule.png")
    ResponseEntity<byte[]> png(Actor actor, @Valid @ModelAttribute PortfolioRequest wanted) {
        return file(paper.png(portfolio.lines(actor, wanted).items(), wanted), "png", MediaType.IMAGE_PNG);
    }

    private ResponseEntity<byte[]> file(byte[] content, String ending, MediaType type) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename("schedule-%s.%s".formatted(LocalDate.now(clock), ending))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(type)
                .body(content);
    }
}

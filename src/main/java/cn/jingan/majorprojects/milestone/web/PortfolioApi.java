package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The road maps of many projects for programs. */
@RestController
class PortfolioApi {
    private final Portfolio portfolio;

    PortfolioApi(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** The projects by code, each with its stages, gates and expected end; {@code group}, {@code years} say nothing here. */
    @GetMapping("/api/board/schedule")
    Page<PortfolioLine> lines(Actor actor, @Valid @ModelAttribute PortfolioRequest wanted) {
        return portfolio.lines(actor, wanted);
    }
}

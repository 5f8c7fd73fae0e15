package cn.jingan.majorprojects.indicator.web;

import cn.jingan.majorprojects.indicator.Indicator;
import cn.jingan.majorprojects.indicator.IndicatorQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The table of indicators. */
@Controller
class IndicatorPages {
    private final IndicatorQueries indicators;
    private final OrganizationQueries organization;

    IndicatorPages(IndicatorQueries indicators, OrganizationQueries organization) {
        this.indicators = indicators;
        this.organization = organization;
    }

    @GetMapping("/indicators")
    String list(Model model) {
        model.addAttribute("rows", indicators.all().stream().map(this::row).toList());
        return "indicator/list";
    }

    private IndicatorRow row(Indicator indicator) {
        return IndicatorRow.of(indicator, organization.departmentName(indicator.leadDepartment()));
    }
}

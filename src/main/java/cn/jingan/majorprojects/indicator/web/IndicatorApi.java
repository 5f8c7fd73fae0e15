package cn.jingan.majorprojects.indicator.web;

import cn.jingan.majorprojects.indicator.Indicator;
import cn.jingan.majorprojects.indicator.IndicatorQueries;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Indicators for programs. */
@RestController
@RequestMapping("/api/indicators")
class IndicatorApi {
    private final IndicatorQueries indicators;

    IndicatorApi(IndicatorQueries indicators) {
        this.indicators = indicators;
    }

    @GetMapping
    List<Indicator> list() {
        return indicators.all();
    }

    @GetMapping("/{no}")
    Indicator get(@PathVariable int no) {
        return indicators.get(no);
    }
}

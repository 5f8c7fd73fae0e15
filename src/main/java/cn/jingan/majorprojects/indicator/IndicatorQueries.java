package cn.jingan.majorprojects.indicator;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads of indicators. They are public knowledge: everybody signed in may see them. */
@Service
public class IndicatorQueries {
    private final Indicators indicators;

    IndicatorQueries(Indicators indicators) {
        this.indicators = indicators;
    }

    /** All of them by number; the outline has 26. */
    public List<Indicator> all() {
        return indicators.all();
    }

    /** The one of that number in the outline's table. */
    public Indicator get(int no) {
        return indicators.find(no).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }
}

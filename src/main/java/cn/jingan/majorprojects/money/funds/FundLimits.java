package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.shared.Seed;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** From how many percentage points on figures diverge: {@code seeds/funds-limits.csv} (默认配置，待确认). */
@Component
public class FundLimits {
    private final Map<String, BigDecimal> points = Seed.rows("funds-limits").stream()
            .collect(Collectors.toMap(row -> row.getField("key"), row -> new BigDecimal(row.getField("points"))));

    /** More than so many percentage points apart is 黄. */
    public BigDecimal yellow() {
        return Objects.requireNonNull(points.get("YELLOW"));
    }

    /** More than so many percentage points apart is 红. */
    public BigDecimal red() {
        return Objects.requireNonNull(points.get("RED"));
    }
}

package cn.jingan.majorprojects.indicator;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.shared.Seeding;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers the outline's 26 indicators; each one once. */
@Component
class IndicatorSeeds implements Seeding {
    private final IndicatorService service;
    private final Indicators indicators;

    IndicatorSeeds(IndicatorService service, Indicators indicators) {
        this.service = service;
        this.indicators = indicators;
    }

    @Override
    public int getPhase() {
        return 30;
    }

    @Override
    public void start() {
        Set<Integer> known = indicators.all().stream().map(Indicator::no).collect(Collectors.toSet());
        Seed.rows("indicators").stream()
                .map(IndicatorSeeds::indicator)
                .filter(indicator -> !known.contains(indicator.no()))
                .forEach(indicator -> service.register(Acting.SYSTEM, indicator));
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                Integer.parseInt(row.getField("no")),
                row.getField("name"),
                Indicator.Attribute.valueOf(row.getField("attribute")),
                row.getField("unit"),
                row.getField("target_verbatim"),
                TargetKind.valueOf(row.getField("target_kind")),
                Indicator.Comparator.valueOf(row.getField("comparator")),
                figure(row.getField("target_low")),
                figure(row.getField("target_high")),
                Indicator.PeriodBasis.valueOf(row.getField("period_basis")),
                row.getField("lead_department"),
                row.getField("note"));
    }

    private static @Nullable BigDecimal figure(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}

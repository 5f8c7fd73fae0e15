package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.shared.Seeding;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in {@code seeds/gate-requirements.csv}, each row once by its key: those of the first start hold from the beginning,
 * those of a later release from the day they come. A row that was ended stays ended; a changed one gets a new key.
 */
@Component
class RequirementSeeds implements Seeding {
    private static final LocalDate BEGINNING = LocalDate.of(2021, 1, 1);

    private final Requirements requirements;
    private final Clock clock;

    RequirementSeeds(Requirements requirements, Clock clock) {
        this.requirements = requirements;
        this.clock = clock;
    }

    @Override
    public int getPhase() {
        return 20;
    }

    @Override
    public void start() {
        Set<String> known = requirements.all().stream().map(Requirement::id).collect(Collectors.toSet());
        LocalDate from = known.isEmpty() ? BEGINNING : LocalDate.now(clock);
        List<Requirement> rows = Seed.rows("gate-requirements").stream()
                .map(row -> requirement(row, from))
                .toList();
        rows.stream().filter(row -> !known.contains(row.id())).forEach(requirements::insert);
    }

    private static Requirement requirement(NamedCsvRecord row, LocalDate from) {
        return new Requirement(
                row.getField("key"),
                row.getField("gate"),
                row.getField("template"),
                row.getField("route"),
                RequirementKind.valueOf(row.getField("kind")),
                row.getField("ref"),
                number(row.getField("at_least")),
                Boolean.parseBoolean(row.getField("hard")),
                Boolean.parseBoolean(row.getField("waivable")),
                row.getField("basis"),
                from,
                null);
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell).setScale(2);
    }
}

package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.gate.requirement.RequirementVersions.NewVersion;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.shared.Seeding;
import cn.jingan.majorprojects.shared.VersionStatus;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in {@code seeds/gate-requirements.csv}: the first is in force from the beginning; a later one is a draft for the
 * administrators, because what they have approved is not undone by a new release.
 */
@Component
class RequirementSeeds implements Seeding {
    private static final LocalDate BEGINNING = LocalDate.of(2021, 1, 1);
    private static final String NAME = "关口要求";

    private final RequirementVersions versions;
    private final Requirements requirements;
    private final Clock clock;

    RequirementSeeds(RequirementVersions versions, Requirements requirements, Clock clock) {
        this.versions = versions;
        this.requirements = requirements;
        this.clock = clock;
    }

    @Override
    public int getPhase() {
        return 20;
    }

    @Override
    public void start() {
        take(rows());
    }

    /** Adds them unless they are what the program brought the last time. */
    void take(List<Requirement> rows) {
        Optional<RequirementVersion> released = requirements.released();
        if (released.filter(last -> Requirement.compare(requirements.ofVersion(last.id()), rows)
                        .lines()
                        .isEmpty())
                .isPresent()) {
            return;
        }
        boolean first = released.isEmpty();
        String id = Ids.next();
        versions.insert(new NewVersion(
                id,
                NAME,
                "RELEASE",
                first ? VersionStatus.APPROVED : VersionStatus.DRAFT,
                first ? 1 : null,
                null,
                null,
                clock.instant(),
                first ? BEGINNING : null));
        versions.insertRows(id, RequirementDraftService.placed(rows));
    }

    /** What comes with the program. */
    static List<Requirement> rows() {
        return Seed.rows("gate-requirements").stream()
                .map(RequirementSeeds::requirement)
                .toList();
    }

    private static Requirement requirement(NamedCsvRecord row) {
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
                row.getField("basis"));
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell).setScale(2);
    }
}

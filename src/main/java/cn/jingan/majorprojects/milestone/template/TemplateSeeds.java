package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.shared.Seeding;
import cn.jingan.majorprojects.shared.VersionStatus;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in the templates that come with the program, before projects are registered. The first of a template is in force
 * from the beginning; a later one is a draft for the administrators, because what they have approved is not undone by a new
 * release.
 */
@Component
class TemplateSeeds implements Seeding {
    private static final LocalDate BEGINNING = LocalDate.of(2021, 1, 1);
    private static final String RELEASE = "RELEASE";

    private final TemplateVersions versions;
    private final TemplateViews views;
    private final Clock clock;

    TemplateSeeds(TemplateVersions versions, TemplateViews views, Clock clock) {
        this.versions = versions;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public int getPhase() {
        return 20;
    }

    @Override
    public void start() {
        Map<String, List<NamedCsvRecord>> templates = Seed.rows("milestone-templates").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("template"), LinkedHashMap::new, Collectors.toList()));
        templates.forEach((template, rows) -> take(
                template,
                rows.get(0).getField("template_name"),
                rows.stream().map(TemplateSeeds::row).toList()));
    }

    /** Adds it unless it is what the program brought the last time. */
    void take(String template, String name, List<TemplateRow> rows) {
        List<TemplateView> released = views.released(template);
        if (!released.isEmpty() && same(views.rows(released.get(0).id()), rows)) {
            return;
        }
        boolean first = released.isEmpty();
        String id = Ids.next();
        versions.insert(new TemplateVersions.NewVersion(
                id,
                template,
                name,
                RELEASE,
                first ? VersionStatus.APPROVED : VersionStatus.DRAFT,
                first ? 1 : null,
                null,
                null,
                null,
                clock.instant(),
                first ? BEGINNING : null));
        versions.insertRows(id, rows);
    }

    private static boolean same(List<TemplateRow> one, List<TemplateRow> other) {
        return TemplateRow.compare(one, other).lines().isEmpty();
    }

    private static TemplateRow row(NamedCsvRecord row) {
        return new TemplateRow(
                row.getField("no"),
                Integer.parseInt(row.getField("no")),
                row.getField("name"),
                Stage.valueOf(row.getField("stage")),
                row.getField("predecessors"),
                Boolean.parseBoolean(row.getField("statutory")),
                months(row.getField("months_min")),
                months(row.getField("months_max")),
                row.getField("evidence"),
                row.getField("note"));
    }

    private static @Nullable BigDecimal months(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell).setScale(1);
    }
}

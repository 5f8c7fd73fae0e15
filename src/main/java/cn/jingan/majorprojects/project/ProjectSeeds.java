package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.shared.Seeding;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers the outline's 82 projects; each one once. */
@Component
class ProjectSeeds implements Seeding {
    private final ProjectService service;
    private final Projects projects;

    ProjectSeeds(ProjectService service, Projects projects) {
        this.service = service;
        this.projects = projects;
    }

    @Override
    public int getPhase() {
        return 40;
    }

    @Override
    public void start() {
        List<Registration> listed =
                Seed.rows("projects").stream().map(ProjectSeeds::registration).toList();
        Set<String> known =
                projects.known(listed.stream().map(Registration::code).toList());
        listed.stream()
                .filter(registration -> !known.contains(registration.code()))
                .forEach(registration -> service.register(Acting.SYSTEM, registration));
    }

    private static Registration registration(NamedCsvRecord row) {
        int no = Integer.parseInt(row.getField("no"));
        return new Registration(
                no,
                "ZD-%03d".formatted(no),
                row.getField("name"),
                Category.valueOf(row.getField("category")),
                row.getField("subcategory"),
                row.getField("zone"),
                row.getField("zone_basis"),
                given(row.getField("subdistrict")),
                row.getField("lead_department"),
                row.getField("route"),
                row.getField("funding"),
                row.getField("template"),
                Seed.parts(row.getField("features")),
                row.getField("note"));
    }

    private static @Nullable String given(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}

package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Seed;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers the outline's 82 projects; each one once. */
@Component
@Order(40)
class ProjectSeeds implements ApplicationRunner {
    private final ProjectService service;
    private final Projects projects;

    ProjectSeeds(ProjectService service, Projects projects) {
        this.service = service;
        this.projects = projects;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Seed.rows("projects").stream()
                .map(ProjectSeeds::registration)
                .filter(registration -> !projects.exists(registration.code()))
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

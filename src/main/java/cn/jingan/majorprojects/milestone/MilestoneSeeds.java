package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.shared.Seeding;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Defines the milestone templates of the default configuration, before projects are registered. */
@Component
class MilestoneSeeds implements Seeding {
    private final RoadMapService service;

    MilestoneSeeds(RoadMapService service) {
        this.service = service;
    }

    @Override
    public int getPhase() {
        return 20;
    }

    @Override
    public void start() {
        service.define(Seed.rows("milestone-templates").stream()
                .map(MilestoneSeeds::milestone)
                .toList());
    }

    private static TemplateMilestone milestone(NamedCsvRecord row) {
        return new TemplateMilestone(
                row.getField("template"),
                Integer.parseInt(row.getField("no")),
                row.getField("template_name"),
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
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}

package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a milestone must satisfy that a project adds. */
final class OwnMilestoneCheck {
    /** Milestones that a road map takes, dropped ones among them (默认配置). */
    private static final int MOST = 100;

    private OwnMilestoneCheck() {}

    /** Refuses with everything that is wrong with it at once. */
    static void require(RoadMap roadMap, Stage present, OwnMilestone wanted) {
        Stage stage = wanted.stage();
        Refusals refusals = new Refusals()
                .when(roadMap.entries().size() >= MOST, "name", RoadMapRule.ROAD_MAP_FULL, MOST)
                .required("name", wanted.name())
                .atMost(100, "name", wanted.name())
                .atMost(400, "evidence", wanted.evidence())
                .when(stage == null || stage == Stage.CLOSED, "stage", SharedRule.UNKNOWN_CHOICE);
        if (stage != null) {
            refusals.when(stage.ordinal() < present.ordinal(), "stage", RoadMapRule.STAGE_IS_PAST)
                    .when(stage == present && !roadMap.open(stage), "stage", RoadMapRule.STAGE_AT_ITS_GATE);
        }
        wanted.before().forEach(id -> predecessor(roadMap.find(id), stage, refusals));
        refusals.refuse();
    }

    private static void predecessor(Optional<RoadMapEntry> found, @Nullable Stage stage, Refusals refusals) {
        refusals.when(found.isEmpty(), "predecessors", SharedRule.UNKNOWN_CHOICE);
        found.ifPresent(before -> refusals.when(
                        before.dropped(), "predecessors", RoadMapRule.PREDECESSOR_DROPPED, before.label())
                .when(
                        stage != null && before.stage().ordinal() > stage.ordinal(),
                        "predecessors",
                        RoadMapRule.PREDECESSOR_IN_LATER_STAGE,
                        before.label()));
    }
}

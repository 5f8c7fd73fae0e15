package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.Progress;
import cn.jingan.majorprojects.project.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A road map by stage; finished stages are folded.
 *
 * @param groups stages that have milestones, in order
 */
record RoadMapTable(List<Group> groups) {

    /**
     * One stage.
     *
     * @param done how many of its milestones are closed
     * @param all how many there are, those left out that were dropped
     * @param beforeSystem whether all of it lay behind the project when the system took it up
     * @param open whether it is shown unfolded
     */
    record Group(
            Stage stage, List<MilestoneView> milestones, long done, long all, boolean beforeSystem, boolean open) {}

    static RoadMapTable of(Stage present, List<MilestoneView> roadMap) {
        return new RoadMapTable(Arrays.stream(Stage.values())
                .map(stage -> group(stage, present, roadMap))
                .filter(group -> !group.milestones().isEmpty())
                .toList());
    }

    /** How far it is by weights; null while none is given. */
    public @Nullable Progress progress() {
        return Progress.of(groups.stream()
                        .flatMap(group -> group.milestones().stream())
                        .toList())
                .orElse(null);
    }

    /** Ids of the people who took milestones off, and of those who look after them. */
    public List<String> people() {
        return groups.stream()
                .flatMap(group -> group.milestones().stream())
                .flatMap(milestone -> Stream.of(milestone.droppedBy(), milestone.ownerId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Group group(Stage stage, Stage present, List<MilestoneView> roadMap) {
        List<MilestoneView> own =
                roadMap.stream().filter(milestone -> milestone.stage() == stage).toList();
        List<MilestoneView> kept =
                own.stream().filter(milestone -> !milestone.dropped()).toList();
        long done =
                kept.stream().filter(milestone -> milestone.status().settled()).count();
        boolean finished = stage.ordinal() < present.ordinal();
        boolean before = !kept.isEmpty()
                && kept.stream().allMatch(milestone -> milestone.status() == MilestoneStatus.BEFORE_SYSTEM);
        return new Group(stage, own, done, kept.size(), before, !finished);
    }
}

package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.project.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of milestones, read. */
@Mapper
interface MilestoneViews {

    List<MilestoneView> ofProjects(@Param("projectIds") Collection<String> projectIds);

    List<MilestoneView> ofProject(@Param("projectId") String projectId);

    List<MilestoneView> byIds(@Param("ids") Collection<String> ids);

    Optional<MilestoneView> byId(@Param("id") String id);

    /** Those that are not settled, in a fixed order. */
    List<String> idsOfStage(@Param("projectId") String projectId, @Param("stage") Stage stage);

    List<MilestoneView> planned(@Param("projectIds") Collection<String> projectIds);

    /** All but dropped ones, done or not, that have a planned date. */
    List<PlannedMilestone> withPlannedDate(@Param("projectIds") Collection<String> projectIds);

    List<String> worked(@Param("projectIds") Collection<String> projectIds);

    List<MilestoneView> predecessors(@Param("id") String id);

    List<MilestoneView> successors(@Param("id") String id);

    int openPredecessors(@Param("id") String id);
}

package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.milestone.template.TemplateRow;
import cn.jingan.majorprojects.project.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of templates, road maps and milestones, written. */
@Mapper
interface Milestones {

    void insertRoadMap(
            @Param("projectId") String projectId,
            @Param("template") String template,
            @Param("versionNo") int versionNo);

    void insertAll(
            @Param("projectId") String projectId,
            @Param("project") String project,
            @Param("milestones") Collection<Drawn> milestones);

    void insertPredecessors(@Param("links") Collection<Link> links);

    /** Locks the project's road map until the end of the transaction; the first statement of a command on it. */
    Optional<String> lockRoadMap(@Param("projectId") String projectId);

    /** Marks those of the stages that are still open as 系统启用前. */
    void markBeforeSystem(@Param("projectId") String projectId, @Param("stages") Collection<Stage> stages);

    /** Opens those again that were submitted and not verified. */
    void reopenSubmitted(@Param("projectId") String projectId);

    void plan(@Param("id") String id, @Param("day") LocalDate day);

    Optional<String> projectOf(@Param("id") String id);

    Optional<Milestone> find(@Param("id") String id);

    int update(Milestone milestone);

    /** A template's milestone with the id it gets in a project, and its place there. */
    record Drawn(String id, int place, TemplateRow from) {}

    /** A dependency, with the working days that pass between. */
    record Link(String milestoneId, String predecessorId, int lagDays) {}
}

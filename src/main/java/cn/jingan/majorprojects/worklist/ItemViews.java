package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of the inbox, read. */
@Mapper
interface ItemViews {

    List<WorkItem> list(
            @Param("actor") Actor actor,
            @Param("box") Box box,
            @Param("filter") ItemFilter filter,
            @Param("order") ItemOrder order,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    long count(
            @Param("actor") Actor actor,
            @Param("box") Box box,
            @Param("filter") ItemFilter filter,
            @Param("bound") int bound);

    long due(@Param("actor") Actor actor, @Param("by") LocalDate by, @Param("bound") int bound);

    Optional<WorkItem> byId(@Param("id") String id);

    List<WorkItem> byIds(@Param("ids") Collection<String> ids);

    List<WorkItem> openOfProjects(@Param("projectIds") Collection<String> projectIds);

    /** The open tasks about those things. */
    List<WorkItem> openAbout(@Param("subjectIds") Collection<String> subjectIds);

    Set<String> pausedSubjects(@Param("subjectIds") Collection<String> subjectIds);

    Optional<WorkItem> ofTask(@Param("taskId") String taskId);

    Optional<WorkItem> latest(@Param("kind") String kind, @Param("subjectId") String subjectId);

    List<Movement> movements(@Param("itemId") String itemId);

    boolean urgedOn(@Param("itemId") String itemId, @Param("person") String person, @Param("day") LocalDate day);
}

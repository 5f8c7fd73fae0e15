package cn.jingan.majorprojects.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of the inbox, written. */
@Mapper
interface Items {

    void insert(
            @Param("id") String id,
            @Param("taskId") String taskId,
            @Param("project") AskedProject project,
            @Param("ask") Ask ask,
            @Param("assignee") @Nullable String assignee,
            @Param("search") String search,
            @Param("dueKey") String dueKey,
            @Param("at") Instant at);

    int close(
            @Param("taskId") String taskId,
            @Param("status") String status,
            @Param("by") @Nullable String by,
            @Param("at") Instant at);

    /** Reads the open task and locks it until the end of the transaction. */
    Optional<OpenTask> openTask(@Param("kind") String kind, @Param("subjectId") String subjectId);

    Optional<WorkItem> lock(@Param("id") String id);

    int assign(@Param("id") String id, @Param("assignee") @Nullable String assignee, @Param("version") long version);

    void insertCopies(@Param("copies") Collection<Copy> copies);

    List<OpenTask> openTasks(@Param("after") String after, @Param("limit") int limit);

    /** A task the inbox holds for open. */
    record OpenTask(String id, String taskId, @Nullable String assignee) {}
}

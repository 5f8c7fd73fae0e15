package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Holding;
import java.time.Instant;
import java.time.LocalDate;
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
            @Param("place") Placement.Place place,
            @Param("repeated") boolean repeated,
            @Param("excluded") String excluded,
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

    /** What the open or paused task asks, read and locked. */
    Optional<Asking> asking(@Param("taskId") String taskId);

    void reask(
            @Param("id") String id,
            @Param("ask") Ask ask,
            @Param("excluded") String excluded,
            @Param("dueOn") @Nullable LocalDate dueOn,
            @Param("dueKey") String dueKey);

    /** What an open task asks. */
    record Asking(String id, String kind, @Nullable LocalDate dueOn, long version) {}

    Optional<WorkItem> lock(@Param("id") String id);

    int closeAdvice(
            @Param("itemId") String itemId,
            @Param("status") String status,
            @Param("by") @Nullable String by,
            @Param("at") Instant at);

    /** Pauses every open task of the project. */
    /** How many were open. */
    int pause(@Param("project") String project);

    /** The paused tasks of the project. */
    List<Dated> paused(@Param("project") String project);

    /** Opens a paused task again, due on that day. */
    void resume(@Param("id") String id, @Param("dueOn") @Nullable LocalDate dueOn, @Param("dueKey") String dueKey);

    /** Makes an open or paused task due on another day; what was said of the day before is not said of this one. */
    void due(@Param("id") String id, @Param("dueOn") @Nullable LocalDate dueOn, @Param("dueKey") String dueKey);

    /** The open and paused tasks about these things. */
    List<Dated> ofSubjects(@Param("subjectIds") Collection<String> subjectIds);

    /** The open and paused tasks of the project asked of that department under one of the posts, and its conditions. */
    List<Held> asked(
            @Param("project") String project,
            @Param("department") String department,
            @Param("posts") Collection<String> posts);

    void ask(@Param("id") String id, @Param("department") String department, @Param("place") Placement.Place place);

    /** The posts that open tasks are asked of. */
    List<Holding> askedPosts();

    List<WorkItem> ofPost(@Param("held") Holding held, @Param("after") String after, @Param("limit") int limit);

    /** Open tasks due on that day or before, whose warnings have not come to that step. */
    List<WorkItem> unwarned(
            @Param("step") int step, @Param("lastLimit") LocalDate lastLimit, @Param("limit") int limit);

    int warn(@Param("id") String id, @Param("step") int step);

    /** Tasks finished since then whose time is not split yet. */
    List<Finished> unsplit(@Param("since") Instant since, @Param("limit") int limit);

    List<Movement> movementsOf(@Param("itemIds") Collection<String> itemIds);

    void insertSplits(@Param("splits") Collection<Split> splits);

    int choose(@Param("id") String id, @Param("person") String person, @Param("version") long version);

    int cancelAdvice(@Param("taskId") String taskId, @Param("at") Instant at);

    int place(@Param("id") String id, @Param("place") Placement.Place place, @Param("version") long version);

    int delegate(@Param("id") String id, @Param("delegate") @Nullable String delegate, @Param("version") long version);

    void insertMovement(Movement movement);

    int urge(@Param("id") String id);

    List<OpenTask> openTasks(@Param("after") String after, @Param("limit") int limit);

    /**
     * A finished task.
     *
     * @param again whether the same was done before and given back
     */
    record Finished(
            String id,
            String project,
            String department,
            String post,
            String kind,
            Instant createdAt,
            Instant closedAt,
            boolean again) {}

    /** A task the inbox holds for open. */
    record OpenTask(
            String id,
            String taskId,
            @Nullable String assignee,
            String excluded,
            @Nullable String delegate,
            @Nullable String nextHandler,
            String status) {}

    /** A task with its last day. */
    record Dated(String id, String subjectId, @Nullable LocalDate dueOn) {}

    /** A task with the post it is asked of, and who must not do it. */
    record Held(String id, String post, String excluded) {}
}

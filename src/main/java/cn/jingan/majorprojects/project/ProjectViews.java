package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of projects, read. Every read for a person carries the person: the row scope is part of the statement. */
@Mapper
interface ProjectViews {

    Optional<ProjectFacts> byId(@Param("id") String id);

    Optional<ProjectFacts> byCode(@Param("actor") Actor actor, @Param("code") String code);

    List<ProjectFacts> byCodes(@Param("actor") Actor actor, @Param("codes") Collection<String> codes);

    List<ProjectRow> led(
            @Param("actor") Actor actor,
            @Param("led") Collection<String> led,
            @Param("filter") ProjectFilter filter,
            @Param("only") Collection<String> only,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    List<ProjectFacts> runningOf(@Param("template") String template, @Param("limit") int limit);

    long countRunningOf(@Param("template") String template, @Param("bound") int bound);

    Optional<ProjectFacts> anyByCode(@Param("code") String code);

    List<ProjectRow> list(
            @Param("actor") Actor actor,
            @Param("filter") ProjectFilter filter,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    long count(@Param("actor") Actor actor, @Param("filter") ProjectFilter filter, @Param("bound") int bound);

    List<StageEntry> stageEntries(@Param("projectIds") Collection<String> projectIds);

    /** What is recorded beside the outline of those projects, and by whom. */
    List<RecordedDetails> recorded(@Param("ids") Collection<String> ids);

    /** Who led the project, oldest first. */
    List<Responsibility> responsibilities(@Param("projectId") String projectId);

    List<ProjectFacts> byIds(@Param("ids") Collection<String> ids);

    /** When a project entered a stage. */
    record StageEntry(String projectId, Stage stage, Instant enteredAt) {}
}

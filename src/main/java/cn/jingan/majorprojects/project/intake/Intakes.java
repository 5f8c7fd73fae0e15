package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.shared.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of applications for intake, of what was submitted, and of the last code given. */
@Mapper
interface Intakes {
    /** Locks the row until the end of the transaction. */
    Optional<String> lock(@Param("id") String id);

    Optional<IntakeView> byId(@Param("actor") Actor actor, @Param("id") String id);

    List<IntakeView> byIds(@Param("ids") Collection<String> ids);

    List<IntakeView> list(
            @Param("actor") Actor actor, @Param("after") @Nullable String after, @Param("limit") int limit);

    Optional<String> projectOf(@Param("id") String id);

    /** Code of a project of that name, as the search column holds it. */
    Optional<String> projectNamed(@Param("name") String name);

    void insert(
            @Param("id") String id,
            @Param("department") String department,
            @Param("by") String by,
            @Param("p") Proposal proposal,
            @Param("features") String features,
            @Param("at") Instant at);

    int save(
            @Param("id") String id,
            @Param("version") long version,
            @Param("p") Proposal proposal,
            @Param("features") String features,
            @Param("at") Instant at);

    int submit(
            @Param("id") String id,
            @Param("version") long version,
            @Param("projectId") String projectId,
            @Param("project") String project,
            @Param("at") Instant at);

    int reopen(
            @Param("id") String id,
            @Param("version") long version,
            @Param("reason") String reason,
            @Param("at") Instant at);

    int delete(@Param("id") String id, @Param("version") long version);

    /** The last number of a code given, locked until the end of the transaction. */
    int lockLastNumber();

    void setLastNumber(@Param("number") int number);
}

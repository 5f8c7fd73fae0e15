package cn.jingan.majorprojects.light;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of overrides. */
@Mapper
interface LightOverrides {

    List<LightOverride> byIds(@Param("ids") Collection<String> ids);

    /** The newest hundred, newest first. */
    List<LightOverride> ofProject(@Param("project") String project);

    /** Those of these projects that wait to be decided or hold. */
    List<LightOverride> open(@Param("projects") Collection<String> projects);

    /** Reads the override and locks it until the end of the transaction. */
    Optional<String> lock(@Param("id") String id);

    void insert(@Param("o") LightOverride override);

    int decide(
            @Param("o") LightOverride override,
            @Param("status") OverrideStatus status,
            @Param("by") String by,
            @Param("post") String post,
            @Param("department") String department,
            @Param("at") Instant at,
            @Param("decision") String decision);

    void end(@Param("id") String id, @Param("reason") @Nullable String reason);
}

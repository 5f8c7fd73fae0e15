package cn.jingan.majorprojects.lifecycle.path;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of the path. */
@Mapper
interface PathSteps {

    void insert(@Param("steps") List<PathStep> steps);

    /** Closes the visits that are still open. */
    void leave(
            @Param("visits") Collection<String> visits,
            @Param("leftAt") Instant leftAt,
            @Param("cancelled") boolean cancelled,
            @Param("leftBy") @Nullable String leftBy);

    /** The visits of an instance that have not ended. */
    List<PathStep> open(@Param("instanceId") String instanceId);

    /** Ends those visits, by the ids of their rows. */
    void end(@Param("ids") Collection<String> ids, @Param("at") Instant at);

    /** The instances of a case in the order in which they began. */
    List<PathInstance> instances(@Param("project") String project);

    /** The steps of one instance of that case in the order of walking. */
    List<PathStep> ofInstance(@Param("project") String project, @Param("instanceId") String instanceId);
}

package cn.jingan.majorprojects.milestone.roadmap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of road maps, as a project changes its own. */
@Mapper
interface RoadMaps {

    /** Locks the road map until the end of the transaction and says its version. */
    Optional<Long> lock(@Param("projectId") String projectId);

    Optional<Long> version(@Param("projectId") String projectId);

    void touch(@Param("projectId") String projectId);

    Optional<String> projectOf(@Param("id") String id);

    List<RoadMapEntry> entries(@Param("projectId") String projectId);

    List<Link> links(@Param("projectId") String projectId);

    void insert(
            @Param("id") String id,
            @Param("projectId") String projectId,
            @Param("project") String project,
            @Param("no") int no,
            @Param("place") int place,
            @Param("own") OwnMilestone own);

    void insertLinks(@Param("links") Collection<Link> links);

    /** Takes away what comes before a milestone. */
    void unlink(@Param("id") String id);

    /** Moves what stands after that place one place on. */
    void makeRoom(@Param("projectId") String projectId, @Param("place") int place);

    /** Puts it there; none where somebody was faster. */
    int move(@Param("id") String id, @Param("version") long version, @Param("place") int place);

    /** The milestones of each of these projects that were not dropped. */
    List<Shared> shares(@Param("projectIds") Collection<String> projectIds);

    MilestoneShare share(@Param("id") String id);

    /** Says who looks after it and its weight; none where somebody was faster than who saw that version, null for any. */
    int assign(
            @Param("id") String id,
            @Param("version") @Nullable Long version,
            @Param("owner") @Nullable String owner,
            @Param("weight") @Nullable Integer weight);

    /** Takes away what binds a milestone to others, before and after it. */
    void unbind(@Param("id") String id);

    /** Drops it; none where somebody was faster. */
    int drop(
            @Param("id") String id,
            @Param("version") long version,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("reason") String reason);

    /**
     * A milestone with its owner and weight.
     *
     * @param roadMap version of its road map
     */
    record Shared(
            String projectId,
            String id,
            int no,
            String name,
            @Nullable String ownerId,
            @Nullable Integer weight,
            long roadMap) {

        ShareChange to(MilestoneShare wanted) {
            return new ShareChange(id, no, no + " " + name, new MilestoneShare(ownerId, weight), wanted);
        }
    }

    /**
     * A dependency, finish to start.
     *
     * @param lagDays working days that pass between
     */
    record Link(String milestoneId, String predecessorId, int lagDays) {}
}

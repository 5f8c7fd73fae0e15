package cn.jingan.majorprojects.milestone.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Dates of road maps. */
@Mapper
interface Schedules {

    /** Locks the road map until the end of the transaction and says its version. */
    Optional<Long> lock(@Param("projectId") String projectId);

    Optional<Long> version(@Param("projectId") String projectId);

    /** The same of each of these projects, in the order of their ids. */
    List<Version> lockAll(@Param("projectIds") Collection<String> projectIds);

    /** Their versions, without a lock. */
    List<Version> versions(@Param("projectIds") Collection<String> projectIds);

    int touch(@Param("projectId") String projectId);

    /** Of each of these projects, in the order of its road map. */
    List<DatedMilestone> milestones(@Param("projectIds") Collection<String> projectIds);

    /** Every planned date of every baseline. */
    List<Baseline.Day> baselines(@Param("projectId") String projectId);

    /** Of each of these projects. */
    List<Link> links(@Param("projectIds") Collection<String> projectIds);

    int updateDates(
            @Param("id") String id,
            @Param("plannedOn") @Nullable LocalDate plannedOn,
            @Param("forecastOn") @Nullable LocalDate forecastOn,
            @Param("confirmed") boolean confirmed);

    /** Keeps the planned dates there are now as the next baseline. */
    int insertBaseline(@Param("projectId") String projectId, @Param("source") String source, @Param("at") Instant at);

    /** How often the road map of a project was changed. */
    record Version(String projectId, long version) {}

    /**
     * A dependency, finish to start.
     *
     * @param lagDays working days that pass between
     */
    record Link(String projectId, String milestoneId, String predecessorId, int lagDays) {}
}

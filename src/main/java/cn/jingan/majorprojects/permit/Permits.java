package cn.jingan.majorprojects.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of permits and of their extensions. */
@Mapper
interface Permits {

    List<PermitView> ofProject(@Param("projectId") String projectId);

    List<PermitView> ofProjects(@Param("projectIds") Collection<String> projectIds);

    List<PermitView> byIds(@Param("ids") Collection<String> ids);

    /** The project of a permit, so that the case is locked before the permit is read. */
    Optional<String> projectOf(@Param("id") String id);

    List<PermitExtension> extensions(@Param("ids") Collection<String> ids);

    /** Permits in force whose last day is at most {@code until} and of whom fewer days than {@code days} were never told. */
    List<PermitView> toWarn(@Param("until") LocalDate until, @Param("days") int days, @Param("limit") int limit);

    void insert(@Param("p") PermitView permit);

    void insertExtension(@Param("e") PermitExtension extension);

    int verify(@Param("p") PermitView permit, @Param("by") String by, @Param("at") Instant at);

    int extend(@Param("p") PermitView permit, @Param("until") LocalDate until);

    int settle(@Param("p") PermitView permit, @Param("on") LocalDate on);

    int annul(@Param("p") PermitView permit, @Param("reason") String reason);

    /** Notes that it is told of; 0 where it was, or where it ends another day by now. */
    int warned(@Param("p") PermitView permit, @Param("days") int days);
}

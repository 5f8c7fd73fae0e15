package cn.jingan.majorprojects.milestone.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Which milestones a grid shows. */
@Mapper
interface GridRows {

    /** The wanted milestones of these projects. */
    List<Match> matching(
            @Param("projectIds") Collection<String> projectIds,
            @Param("filter") GridFilter filter,
            @Param("today") LocalDate today);

    /** A milestone that is wanted. */
    record Match(String projectId, String id) {}
}

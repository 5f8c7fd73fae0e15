package cn.jingan.majorprojects.project.subproject;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of sub-projects. */
@Mapper
interface SubProjects {
    List<SubProjectView> ofProject(@Param("projectId") String projectId);

    List<SubProjectView> ofProjects(@Param("projectIds") Collection<String> projectIds);

    List<SubProjectView> byIds(@Param("ids") Collection<String> ids);

    Optional<SubProjectView> byNationalCode(@Param("code") String code);

    int insert(
            @Param("id") String id,
            @Param("projectId") String projectId,
            @Param("project") String project,
            @Param("e") SubProjectEntry entry,
            @Param("by") String by,
            @Param("at") Instant at);

    int update(
            @Param("id") String id,
            @Param("version") long version,
            @Param("e") SubProjectEntry entry,
            @Param("by") String by,
            @Param("at") Instant at);

    int delete(@Param("id") String id, @Param("version") long version);
}

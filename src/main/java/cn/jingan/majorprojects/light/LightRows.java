package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.project.Light;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of lights, one for each project. */
@Mapper
interface LightRows {

    void insert(@Param("project") String project, @Param("projectId") String projectId);

    /** Reads the lights of these projects and locks them until the end of the transaction, in the order of their codes. */
    List<LightState> lock(@Param("projects") Collection<String> projects);

    List<LightState> byProjects(@Param("projects") Collection<String> projects);

    /** Codes of running cases that were judged before that day, longest ago first. */
    List<String> due(@Param("today") LocalDate today, @Param("limit") int limit);

    void judge(@Param("project") String project, @Param("j") Judged judged, @Param("shown") Light shown);

    /** The case has ended: it is judged no more. */
    void clear(@Param("project") String project);

    /** Notes the override that holds from now on; null ends it. */
    void override(@Param("project") String project, @Param("o") @Nullable LightOverride override);
}

package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of projects, written. */
@Mapper
interface Projects {

    boolean exists(@Param("code") String code);

    /** Those of the codes that projects have. */
    Set<String> known(@Param("codes") Collection<String> codes);

    void insert(
            @Param("id") String id,
            @Param("r") Registration registration,
            @Param("stage") Stage stage,
            @Param("runState") RunState runState,
            @Param("at") Instant at);

    /** Reads the row and locks it until the end of the transaction. */
    Optional<Project> lock(@Param("id") String id);

    /** The same, if this person may see it. */
    Optional<Project> lockVisible(@Param("actor") Actor actor, @Param("id") String id);

    int update(Project project);

    void insertStageEntry(@Param("projectId") String projectId, @Param("stage") Stage stage, @Param("at") Instant at);

    void deleteStageEntries(@Param("projectId") String projectId);

    void updateLead(@Param("id") String id, @Param("department") String department);

    void insertResponsibility(
            @Param("projectId") String projectId, @Param("department") String department, @Param("at") Instant at);

    void endResponsibility(@Param("projectId") String projectId, @Param("at") Instant at);

    /** Changes what is recorded and leaves who recorded it; nothing where nothing was recorded. */
    void updateDetails(@Param("projectId") String projectId, @Param("d") Details details);

    boolean participates(@Param("projectId") String projectId, @Param("department") String department);

    void insertParticipant(
            @Param("projectId") String projectId, @Param("department") String department, @Param("at") Instant at);

    int updateRecorded(@Param("id") String id, @Param("d") Details details);

    int deleteDetails(@Param("projectId") String projectId);

    void insertDetails(
            @Param("projectId") String projectId,
            @Param("d") Details details,
            @Param("by") String by,
            @Param("at") Instant at);

    int confirmDetails(@Param("projectId") String projectId, @Param("by") String by, @Param("at") Instant at);
}

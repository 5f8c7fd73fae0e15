package cn.jingan.majorprojects.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of changes, read. */
@Mapper
interface ChangeViews {
    Optional<ChangeView> byId(@Param("id") String id);

    List<ChangeView> byIds(@Param("ids") Collection<String> ids);

    Optional<ChangeView> byGate(@Param("gateId") String gateId);

    /** Of a project, newest first. */
    List<ChangeView> ofProject(@Param("projectId") String projectId);

    List<ChangeValue> values(@Param("changeId") String changeId);

    List<ChangeFile.Handover> handover(@Param("changeId") String changeId);

    /** The changes of these projects that are running. */
    List<Running> running(@Param("projectIds") Collection<String> projectIds);

    /** When the project was last suspended; empty when it never was. */
    Optional<java.time.Instant> suspendedAt(@Param("projectId") String projectId);

    /** Whether an adjustment of the outline was approved for the project. */
    boolean outlineAdjusted(@Param("projectId") String projectId);

    /** A change that is running. */
    record Running(String projectId, ChangeKind kind) {}
}

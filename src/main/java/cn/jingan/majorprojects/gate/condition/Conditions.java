package cn.jingan.majorprojects.gate.condition;

import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.ConditionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of conditions. */
@Mapper
interface Conditions {

    /** By their days. */
    List<Condition> ofProjects(@Param("projectIds") Collection<String> projectIds);

    List<Condition> byIds(@Param("ids") Collection<String> ids);

    /** Locks the condition until the end of the transaction. */
    Optional<String> lock(@Param("id") String id);

    void insert(@Param("conditions") Collection<Condition> conditions);

    int report(
            @Param("c") Condition condition,
            @Param("note") String note,
            @Param("by") String by,
            @Param("at") Instant at);

    int verify(
            @Param("c") Condition condition,
            @Param("status") ConditionStatus status,
            @Param("by") @Nullable String by,
            @Param("at") @Nullable Instant at,
            @Param("reason") @Nullable String reason);

    void due(@Param("id") String id, @Param("day") LocalDate day);

    /** 0 where it was settled meanwhile. */
    int end(@Param("id") String id);

    /** Another department owns it. */
    void handOver(@Param("id") String id, @Param("department") String department);
}

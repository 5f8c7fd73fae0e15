package cn.jingan.majorprojects.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of orders and of what was answered. */
@Mapper
interface Supervisions {

    /** Takes the next number of the year, until the end of the transaction: without it the number was never given. */
    void count(@Param("year") int year);

    /** The number that was taken last in the year. */
    int counted(@Param("year") int year);

    /** Locks the order until the end of the transaction. */
    Optional<String> lock(@Param("id") String id);

    List<SupervisionOrder> byIds(@Param("ids") Collection<String> ids);

    /** Newest first, at most 200. */
    List<SupervisionOrder> ofProject(@Param("projectId") String projectId);

    /** Those of the case of that code that somebody still has to do something about, locked. */
    List<SupervisionOrder> lockOpen(@Param("project") String project);

    /** Those that were raised from this one. */
    List<SupervisionOrder> raisedFrom(@Param("id") String id);

    void insert(@Param("o") SupervisionOrder order);

    int move(
            @Param("o") SupervisionOrder order,
            @Param("status") SupervisionStatus status,
            @Param("roundNo") int roundNo,
            @Param("dueOn") LocalDate dueOn);

    int end(
            @Param("o") SupervisionOrder order,
            @Param("status") SupervisionStatus status,
            @Param("by") @Nullable String by,
            @Param("reason") @Nullable String reason,
            @Param("at") Instant at);

    void due(@Param("id") String id, @Param("dueOn") LocalDate dueOn);

    /** Another department is responsible. */
    void handOver(@Param("id") String id, @Param("department") String department);

    /** The rounds of an order, oldest first. */
    List<SupervisionReply> replies(@Param("orderIds") Collection<String> orderIds);

    void insertReply(@Param("r") SupervisionReply reply);

    void judge(@Param("r") SupervisionReply reply);
}

package cn.jingan.majorprojects.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of the outbox. A row is worked on by the node that holds its lease, and gone when it is done. */
@Mapper
interface Outbox {
    void insertAll(@Param("rows") Collection<Outgoing> rows, @Param("dueAt") Instant dueAt);

    /** Those of the keys that rows have. */
    List<String> known(@Param("keys") Collection<String> keys);

    /** Rows that are due and that nobody holds, oldest first. */
    List<String> due(@Param("now") Instant now, @Param("limit") int limit);

    /** Takes the row until then; 0 when another node was faster. */
    int lease(
            @Param("id") String id,
            @Param("node") String node,
            @Param("now") Instant now,
            @Param("until") Instant until);

    /** The row, if this node still holds it. */
    Optional<Outgoing> held(@Param("id") String id, @Param("node") String node);

    /** The same, locked until the end of the transaction. */
    Optional<Outgoing> lockHeld(@Param("id") String id, @Param("node") String node);

    /** Whether earlier notices about that matter are not distributed yet. */
    boolean earlier(@Param("about") @Nullable String about, @Param("id") String id);

    void delete(@Param("id") String id);

    /** Gives the row back, to be tried again then. */
    void giveBack(
            @Param("id") String id,
            @Param("node") String node,
            @Param("dueAt") Instant dueAt,
            @Param("failure") @Nullable String failure);
}

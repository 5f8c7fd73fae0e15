package cn.jingan.majorprojects.audit.replay;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads the history chain by chain. */
@Mapper
interface ReplayReads {

    List<String> chains(@Param("after") String after, @Param("limit") int limit);

    /** Number of the chain's last entry; nothing joins it, and nothing of its project commits, until the transaction ends. */
    long lock(@Param("chain") String chain);

    /** The entries of the chain recorded before that time, UTC. */
    List<Entry> until(
            @Param("chain") String chain,
            @Param("after") long after,
            @Param("before") LocalDateTime before,
            @Param("limit") int limit);

    /** The entries whose actions are like that, of all chains, recorded before that time, UTC; by chain and number. */
    List<Chained> like(
            @Param("action") String action,
            @Param("chain") String chain,
            @Param("after") long after,
            @Param("before") LocalDateTime before,
            @Param("limit") int limit);

    List<Entry> contents(@Param("chain") String chain, @Param("after") long after, @Param("limit") int limit);
}

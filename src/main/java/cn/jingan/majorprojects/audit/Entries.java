package cn.jingan.majorprojects.audit;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Writes of the ledger, and the reads that check it. */
@Mapper
interface Entries {

    /** The head of the chain, locked until the end of the transaction. */
    Optional<Head> lockHead(@Param("chain") String chain);

    /** Makes the head of a chain unless another transaction did meanwhile. */
    void startHead(Head head);

    void moveHead(Head head);

    void insert(@Param("entries") List<Entry> entries);

    void insertPending(@Param("entries") List<Entry> entries);

    Optional<Head> head(@Param("chain") String chain);

    /** The entries of a chain that follow that number, in order. */
    List<Entry> following(@Param("chain") String chain, @Param("seq") long seq, @Param("limit") int limit);
}

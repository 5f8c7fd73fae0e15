package cn.jingan.majorprojects.audit.search;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The stored blocks, and what they are made from. */
@Mapper
interface Blocks {

    /** Locks all blocks until the end of the transaction. */
    void lock();

    /** How many entries are in blocks: the leaves up to that number. */
    long indexed();

    /** What the entries say from that leaf on, in the order of the tree. */
    List<Said> said(@Param("leaf") long leaf, @Param("limit") int limit);

    Block newest();

    /** The block that an entry of that id belongs to. */
    Block holding(@Param("id") String id);

    /** Blocks that begin before that id, newest first. */
    List<Block> before(@Param("id") @Nullable String id, @Param("limit") int limit);

    /** Writes a block anew. */
    void put(Block block);
}

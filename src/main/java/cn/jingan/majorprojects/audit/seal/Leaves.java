package cn.jingan.majorprojects.audit.seal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The order of the entries in the tree. */
@Mapper
interface Leaves {

    /** Entries that wait, by id; ids come from several nodes and say little about the order of commits. */
    List<Unsealed> waiting(@Param("limit") int limit);

    long countWaiting();

    /** How far each of those chains is in the tree; a chain that is not in it is absent. */
    List<ChainEnd> ends(@Param("chains") Collection<String> chains);

    /** Number of leaves. */
    long size();

    void insert(@Param("leaves") List<Leaf> leaves);

    void forget(@Param("leaves") List<Leaf> leaves);

    /** Hashes of the leaves from the first to before the last, in order. */
    List<byte[]> hashes(@Param("from") long from, @Param("to") long to);

    Optional<Leaf> find(@Param("chain") String chain, @Param("seq") long seq);

    /** Number of leaves of the second tree. */
    long secondSize();

    /** What the leaves from that one on say. */
    List<byte[]> contents(@Param("from") long from, @Param("limit") int limit);

    void insertSecond(@Param("from") long from, @Param("hashes") List<byte[]> hashes);

    List<byte[]> secondHashes(@Param("from") long from, @Param("to") long to);
}

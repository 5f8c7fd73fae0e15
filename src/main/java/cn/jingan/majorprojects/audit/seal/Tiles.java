package cn.jingan.majorprojects.audit.seal;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Complete tiles of 256 hashes. */
@Mapper
interface Tiles {

    void insert(Tile tile);

    /** The hashes of a tile one after the other; empty while it is not complete. */
    Optional<Tile> find(@Param("tree") Tree tree, @Param("level") int level, @Param("index") long index);

    /** Roots of the tiles from the first to before the last, in order. */
    List<byte[]> roots(
            @Param("tree") Tree tree, @Param("level") int level, @Param("from") long from, @Param("to") long to);
}

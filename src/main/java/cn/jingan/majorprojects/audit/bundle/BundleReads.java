package cn.jingan.majorprojects.audit.bundle;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads sealed entries in the order of the tree. */
@Mapper
interface BundleReads {

    /** The entries of those chains, or of all when none is given, whose leaves follow that one and stand before that. */
    List<BundleEntry> entries(
            @Param("chains") List<String> chains,
            @Param("after") long after,
            @Param("before") long before,
            @Param("limit") int limit);

    /** What each chain has that was recorded between those times, of the leaves before that one. */
    List<Range> recorded(
            @Param("from") LocalDateTime from, @Param("to") LocalDateTime to, @Param("before") long before);
}

package cn.jingan.majorprojects.audit.sample;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads of the sealed history below a head, in the order of the tree. */
@Mapper
interface SampleReads {

    List<Candidate> candidates(
            @Param("order") SampleOrder order,
            @Param("after") long after,
            @Param("size") long size,
            @Param("limit") int limit);

    /** Entries that may tell an investment. */
    List<Told> amounts(@Param("after") long after, @Param("size") long size, @Param("limit") int limit);
}

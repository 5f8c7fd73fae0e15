package cn.jingan.majorprojects.gate;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of what may be decided together, and of what became of it. */
@Mapper
interface Batches {

    void insert(Batch batch);

    void insertLines(@Param("batchId") String batchId, @Param("lines") Collection<Batch.Line> lines);

    /** What was decided together, if that person did it. */
    List<Head> byId(@Param("id") String id, @Param("person") String person);

    List<Batch.Line> lines(@Param("batchId") String batchId);

    /** Gates that wait for one of these posts and may be decided together with others, oldest first. */
    List<GateView> permitted(@Param("posts") Collection<String> posts, @Param("limit") int limit);

    /** A batch without its lines. */
    record Head(String id, String person, Verdict answer, java.time.Instant decidedAt) {}
}

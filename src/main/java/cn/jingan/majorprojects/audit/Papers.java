package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.sample.Drawn;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Working papers of auditors: samples and marks. */
@Mapper
interface Papers {

    void insertSample(Sample sample);

    void insertDrawn(@Param("sample") String sample, @Param("drawn") List<Drawn> drawn);

    /** Samples, newest first, after that id. */
    List<Sample> samples(@Param("after") @Nullable String after, @Param("limit") int limit);

    Optional<Sample> sample(@Param("id") String id);

    /** What was drawn, in the order of drawing. */
    List<Drawn> drawn(@Param("sample") String sample);

    void insertMark(Mark mark);

    /** Marks, newest first, after that id. */
    List<Mark> marks(@Param("after") @Nullable String after, @Param("limit") int limit);

    /** The marks of those entries, newest first. */
    List<Mark> marksOf(@Param("entries") Collection<String> entries);
}

package cn.jingan.majorprojects.gate.figure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of figures. */
@Mapper
interface Figures {

    /** Those of several projects that count, the newest day first. */
    List<Figure> ofProjects(@Param("projectIds") Collection<String> projectIds);

    List<Figure> byIds(@Param("ids") Collection<String> ids);

    /** The project of a figure, so that the case is locked before the figure is read. */
    Optional<String> projectOf(@Param("id") String id);

    void insert(@Param("f") Figure figure);

    int annul(@Param("f") Figure figure, @Param("reason") String reason);

    int verify(@Param("f") Figure figure, @Param("by") String by, @Param("at") Instant at);
}

package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Orders of all projects that a person sees. */
@Mapper
interface SupervisionViews {

    /** Newest first, after that id. */
    List<SupervisionRow> list(
            @Param("actor") Actor actor,
            @Param("filter") SupervisionFilter filter,
            @Param("today") LocalDate today,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    long count(
            @Param("actor") Actor actor,
            @Param("filter") SupervisionFilter filter,
            @Param("today") LocalDate today,
            @Param("bound") int bound);
}

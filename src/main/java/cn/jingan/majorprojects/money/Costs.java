package cn.jingan.majorprojects.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of figures and of their funding. */
@Mapper
interface Costs {

    List<CostView> ofProject(@Param("projectId") String projectId);

    /** Of several projects, void ones among them, in the order they were recorded. */
    List<CostView> ofProjects(@Param("projectIds") Collection<String> projectIds);

    List<CostView> byIds(@Param("ids") Collection<String> ids);

    /** The project of a figure, so that the case is locked before the figure is read. */
    Optional<String> projectOf(@Param("id") String id);

    List<Funding> funding(@Param("ids") Collection<String> ids);

    void insert(@Param("f") CostView cost);

    void insertFunding(@Param("funding") Collection<Funding> funding);

    int confirm(@Param("f") CostView cost, @Param("by") String by, @Param("at") Instant at);

    int annul(@Param("f") CostView cost, @Param("reason") String reason);

    int askStudy(
            @Param("f") CostView cost,
            @Param("on") LocalDate on,
            @Param("number") String number,
            @Param("by") String by);
}

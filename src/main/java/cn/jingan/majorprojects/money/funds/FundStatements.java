package cn.jingan.majorprojects.money.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of monthly statements. */
@Mapper
interface FundStatements {

    /** All versions, the last month first, of each month the last version first. */
    List<StatementView> ofProject(@Param("projectId") String projectId);

    /** The same of several projects. */
    List<StatementView> ofProjects(@Param("projectIds") Collection<String> projectIds);

    List<StatementView> byIds(@Param("ids") Collection<String> ids);

    /** The project of a statement, so that the case is locked before the statement is read. */
    Optional<String> projectOf(@Param("id") String id);

    void insert(@Param("s") StatementView statement);

    /** It counts from now on, measured so. */
    int confirm(
            @Param("s") StatementView statement,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("m") Measured measured,
            @Param("points") @Nullable BigDecimal points);

    /** Another version stands in its place. */
    int correct(@Param("s") StatementView statement, @Param("at") Instant at);

    /** None of the project is its newest. */
    void noneNewest(@Param("projectId") String projectId);

    void newest(@Param("id") String id);
}

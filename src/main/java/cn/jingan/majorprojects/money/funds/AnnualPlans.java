package cn.jingan.majorprojects.money.funds;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of annual plans. */
@Mapper
interface AnnualPlans {

    /** All versions, the last year first, of each year the last version first. */
    List<PlanView> ofProject(@Param("projectId") String projectId);

    void insert(@Param("p") PlanView plan);
}

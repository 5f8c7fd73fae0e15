package cn.jingan.majorprojects.gate.basis;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of what decisions rested on; written once, never changed. */
@Mapper
interface Bases {

    void insert(@Param("rows") Collection<BasisRow> rows);

    List<BasisRow> ofGates(@Param("gateIds") Collection<String> gateIds);
}

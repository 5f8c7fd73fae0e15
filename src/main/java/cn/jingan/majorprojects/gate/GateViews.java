package cn.jingan.majorprojects.gate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of gates, read. */
@Mapper
interface GateViews {

    Optional<GateView> byId(@Param("id") String id);

    List<GateView> byIds(@Param("ids") Collection<String> ids);

    List<GateView> ofProject(@Param("project") String project);

    List<GateView> open();

    List<Round> rounds(@Param("gateIds") Collection<String> gateIds);

    List<OpinionView> opinions(@Param("gateIds") Collection<String> gateIds);

    List<OpinionView> opinionsByIds(@Param("ids") Collection<String> ids);

    List<Decision> decisions(@Param("gateIds") Collection<String> gateIds);

    List<Intervention> interventions(@Param("gateIds") Collection<String> gateIds);

    /** The process instance that walks the gate. */
    Optional<String> processOf(@Param("id") String id);

    List<Condition> conditions(@Param("gateIds") Collection<String> gateIds);
}

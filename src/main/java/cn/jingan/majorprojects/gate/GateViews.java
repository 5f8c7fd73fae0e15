package cn.jingan.majorprojects.gate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

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

    /** What these departments say in the present submissions of the newest gates of the projects, oldest first. */
    List<Said> said(
            @Param("projectIds") Collection<String> projectIds, @Param("departments") Collection<String> departments);

    List<Decision> decisions(@Param("gateIds") Collection<String> gateIds);

    List<Intervention> interventions(@Param("gateIds") Collection<String> gateIds);

    /** The process instance that walks the gate. */
    Optional<String> processOf(@Param("id") String id);

    List<Condition> conditions(@Param("gateIds") Collection<String> gateIds);

    /** A department's opinion on a gate of a project. */
    record Said(
            String projectId,
            GateKind gate,
            String department,
            OpinionStatus status,
            @Nullable Answer answer,
            @Nullable Instant issuedAt) {}
}

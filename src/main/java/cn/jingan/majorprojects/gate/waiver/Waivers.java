package cn.jingan.majorprojects.gate.waiver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of waivers. */
@Mapper
interface Waivers {

    /** Oldest first. */
    List<Waiver> ofGates(@Param("gateIds") Collection<String> gateIds);

    List<Waiver> byIds(@Param("ids") Collection<String> ids);

    /** Reads the waiver and locks it until the end of the transaction. */
    Optional<String> lock(@Param("id") String id);

    void insert(@Param("w") Waiver waiver);

    int decide(
            @Param("w") Waiver waiver,
            @Param("status") WaiverStatus status,
            @Param("by") String by,
            @Param("post") String post,
            @Param("department") String department,
            @Param("at") Instant at,
            @Param("decision") String decision);

    /** 0 where it was settled meanwhile. */
    int end(@Param("id") String id);

    /** Granted ones that end until that day, of which nobody was told so near to it; who ends first comes first. */
    List<Waiver> toWarn(@Param("until") LocalDate until, @Param("days") int days, @Param("limit") int limit);

    int warned(@Param("id") String id, @Param("days") int days);
}

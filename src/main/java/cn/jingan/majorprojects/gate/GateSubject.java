package cn.jingan.majorprojects.gate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a gate decides on, as the decision tables ask about it.
 *
 * @param projectId id of the project
 * @param project its code
 * @param kind INDUSTRY or the sub-category
 * @param route APPROVAL, VERIFICATION or FILING
 * @param features special features
 * @param leadDepartment code of the lead department (主)
 * @param subdistrict code of the subdistrict (街); null for 未认定
 * @param zoneCommittee code of the functional zone's committee (功); null where none is certain
 * @param investment total investment in 万元; null for 未填
 * @param listed whether the outline's annex lists it
 */
public record GateSubject(
        String projectId,
        String project,
        String kind,
        String route,
        List<String> features,
        String leadDepartment,
        @Nullable String subdistrict,
        @Nullable String zoneCommittee,
        @Nullable BigDecimal investment,
        boolean listed) {}

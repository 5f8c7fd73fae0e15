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
 * @param matter the change that is decided; null at a gate between stages
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
        boolean listed,
        @Nullable Matter matter) {

    /**
     * A change (调整) that is decided at a gate.
     *
     * @param kind name of its kind
     * @param size per cent, or days of delay; null where it has none
     * @param crossYear whether a date moves into another year
     * @param newLead code of the department that is to take the project (新); null for none
     */
    public record Matter(String kind, @Nullable BigDecimal size, boolean crossYear, @Nullable String newLead) {}

    /** A project at a gate between stages. */
    public GateSubject(
            String projectId,
            String project,
            String kind,
            String route,
            List<String> features,
            String leadDepartment,
            @Nullable String subdistrict,
            @Nullable String zoneCommittee,
            @Nullable BigDecimal investment,
            boolean listed) {
        this(
                projectId,
                project,
                kind,
                route,
                features,
                leadDepartment,
                subdistrict,
                zoneCommittee,
                investment,
                listed,
                null);
    }

    /** The same project, with the change that is decided. */
    public GateSubject about(Matter change) {
        return new GateSubject(
                projectId,
                project,
                kind,
                route,
                features,
                leadDepartment,
                subdistrict,
                zoneCommittee,
                investment,
                listed,
                change);
    }
}

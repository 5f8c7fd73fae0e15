package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.project.Details;
import cn.jingan.majorprojects.project.RunState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application for intake as it is read.
 *
 * @param submissions how often it was submitted
 * @param department that applies
 * @param projectId id of its project; null before the first submission
 * @param project code of its project
 * @param runState of its project: what G1 made of it
 * @param features codes separated by semicolons
 * @param reopenedFor why it was opened again; null when it was not
 */
public record IntakeView(
        String id,
        IntakeStatus status,
        int submissions,
        String department,
        String draftedBy,
        @Nullable String projectId,
        @Nullable String project,
        @Nullable RunState runState,
        String name,
        @Nullable ProjectKind kind,
        @Nullable String leadDepartment,
        @Nullable String route,
        @Nullable String funding,
        @Nullable String template,
        String features,
        @Nullable String necessity,
        @Nullable String fundSource,
        @Nullable BigDecimal investment,
        @Nullable String subdistrict,
        @Nullable String unit,
        @Nullable String scale,
        @Nullable String site,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable String reopenedFor,
        Instant createdAt,
        Instant changedAt,
        long version) {

    /** Whether its content can be changed now. */
    public boolean open() {
        return status != IntakeStatus.SUBMITTED;
    }

    /** Whether it is submitted and G1 has not admitted it. */
    public boolean supplementable() {
        return status == IntakeStatus.SUBMITTED && (runState == RunState.PROPOSED || runState == RunState.NOT_ADMITTED);
    }

    /** The content. */
    public Proposal proposal() {
        List<String> asked = features.isEmpty() ? List.of() : Arrays.asList(features.split(";"));
        Details details = new Details(investment, subdistrict, unit, scale, site, plannedStart, plannedEnd);
        return new Proposal(
                name, kind, leadDepartment, route, funding, template, asked, necessity, fundSource, details);
    }
}

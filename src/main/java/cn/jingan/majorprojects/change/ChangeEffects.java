package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.gate.CaseGates;
import cn.jingan.majorprojects.milestone.RoadMapService;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.CaseService;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Investments;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Does what a change asks for, once it is agreed to. */
@Component
class ChangeEffects {
    private final ChangeViews views;
    private final CaseService cases;
    private final Investments investments;
    private final ProjectService stages;
    private final RoadMapService roadMaps;
    private final HandoverService handovers;
    private final CaseGates gates;
    private final ChangeProcess process;
    private final OrganizationQueries organization;
    private final Clock clock;

    ChangeEffects(
            ChangeViews views,
            CaseService cases,
            Investments investments,
            ProjectService stages,
            RoadMapService roadMaps,
            HandoverService handovers,
            CaseGates gates,
            ChangeProcess process,
            OrganizationQueries organization,
            Clock clock) {
        this.views = views;
        this.cases = cases;
        this.investments = investments;
        this.stages = stages;
        this.roadMaps = roadMaps;
        this.handovers = handovers;
        this.gates = gates;
        this.process = process;
        this.organization = organization;
        this.clock = clock;
    }

    OnCase apply(Change change) {
        String project = change.projectId();
        List<ChangeValue> values = views.values(change.id());
        switch (change.kind()) {
            case INVESTMENT ->
                after(values, "investment")
                        .map(BigDecimal::new)
                        .ifPresent(amount -> investments.adjust(project, change.id(), amount));
            case SCHEDULE -> reschedule(project, values);
            case SCOPE -> rescope(project, values);
            case SUSPENSION -> suspend(change);
            case RESUMPTION -> resume(change);
            case RESPONSIBILITY ->
                handovers.handOver(change, after(values, "leadDepartment").orElseThrow());
            case OUTLINE, CORRECTION -> {} // The record is the effect.
            case TERMINATION, WITHDRAWAL, BACK_TO_RESERVE -> {
                return end(change);
            }
        }
        return OnCase.NONE;
    }

    private OnCase end(Change change) {
        String project = change.projectId();
        if (change.kind() == ChangeKind.BACK_TO_RESERVE) {
            stages.enterAt(project, Stage.RESERVE);
            roadMaps.startAt(project, Stage.RESERVE);
            return OnCase.BACK;
        }
        boolean terminated = change.kind() == ChangeKind.TERMINATION;
        cases.run(project, terminated ? RunState.TERMINATED : RunState.WITHDRAWN);
        process.ended(change.project());
        return terminated ? OnCase.TERMINATED : OnCase.WITHDRAWN;
    }

    private void suspend(Change change) {
        cases.run(change.projectId(), RunState.SUSPENDED);
        process.suspend(change.project(), change.id());
    }

    private void resume(Change change) {
        LocalDate today = LocalDate.now(clock);
        Instant since = views.suspendedAt(change.projectId()).orElse(clock.instant());
        LocalDate from = LocalDate.ofInstant(since, clock.getZone());
        cases.run(change.projectId(), RunState.ACTIVE);
        int stood = organization.workingDays().between(from, today);
        gates.prolong(change.projectId(), since, stood);
        process.resume(change.project(), stood);
    }

    private void reschedule(String project, List<ChangeValue> values) {
        after(values, "plannedEnd").map(LocalDate::parse).ifPresent(day -> cases.planEnd(project, day));
        Map<String, LocalDate> planned = values.stream()
                .filter(value -> value.field().equals("plannedOn"))
                .collect(Collectors.toMap(
                        value -> Objects.requireNonNull(value.subject()),
                        value -> LocalDate.parse(Objects.requireNonNull(value.after()))));
        if (!planned.isEmpty()) {
            roadMaps.plan(project, planned);
            process.replanned(planned);
        }
    }

    private void rescope(String project, List<ChangeValue> values) {
        String scale = after(values, "scale").orElse(null);
        String site = after(values, "site").orElse(null);
        if (scale != null || site != null) {
            cases.rescope(project, scale, site);
        }
    }

    private static Optional<String> after(List<ChangeValue> values, String field) {
        return values.stream()
                .filter(value -> value.field().equals(field))
                .map(ChangeValue::after)
                .filter(Objects::nonNull)
                .findFirst();
    }
}

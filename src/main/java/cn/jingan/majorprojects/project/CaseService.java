package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What decided changes (调整) do to a project. The change keeps the values before; the history has both. */
@Service
public class CaseService {
    private final Projects projects;
    private final ProjectViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseService(Projects projects, ProjectViews views, ApplicationEventPublisher events, Clock clock) {
        this.projects = projects;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    /** 暂停, 恢复, 终止, 退库: the case's run state; its stage stays. */
    @Transactional
    public void run(String id, RunState state) {
        Project project = lock(id);
        RunState before = project.runState();
        project.run(state);
        save(project);
        events.publishEvent(event("project.runState", project).change("runState", before, state));
    }

    /** 责任单位变更: another department leads from now on; the one before still sees the case. */
    @Transactional
    public void handOver(String id, String department) {
        Project project = lock(id);
        String before = views.byId(id).orElseThrow().leadDepartment();
        Instant now = clock.instant();
        save(project);
        projects.updateLead(id, department);
        projects.endResponsibility(id, now);
        projects.insertResponsibility(id, department, now);
        if (!projects.participates(id, before)) {
            projects.insertParticipant(id, before, now);
        }
        events.publishEvent(event("project.handedOver", project).change("leadDepartment", before, department));
    }

    /** 投资调整: the new total investment, in 万元. */
    @Transactional
    public void invest(String id, BigDecimal amount) {
        Details before = details(id);
        record(
                id,
                "investment",
                before.investment(),
                amount,
                new Details(
                        amount,
                        before.subdistrict(),
                        before.unit(),
                        before.scale(),
                        before.site(),
                        before.plannedStart(),
                        before.plannedEnd()));
    }

    /** 工期调整: the new end of the planned period. */
    @Transactional
    public void planEnd(String id, LocalDate end) {
        Details before = details(id);
        record(
                id,
                "plannedEnd",
                before.plannedEnd(),
                end,
                new Details(
                        before.investment(),
                        before.subdistrict(),
                        before.unit(),
                        before.scale(),
                        before.site(),
                        before.plannedStart(),
                        end));
    }

    /** 规模、地点变更: what is built, or where; null leaves it. */
    @Transactional
    public void rescope(String id, @Nullable String scale, @Nullable String site) {
        Details before = details(id);
        record(
                id,
                scale == null ? "site" : "scale",
                scale == null ? before.site() : before.scale(),
                scale == null ? site : scale,
                new Details(
                        before.investment(),
                        before.subdistrict(),
                        before.unit(),
                        scale == null ? before.scale() : scale,
                        site == null ? before.site() : site,
                        before.plannedStart(),
                        before.plannedEnd()));
    }

    private void record(String id, String field, @Nullable Object before, @Nullable Object after, Details details) {
        Project project = lock(id);
        save(project);
        projects.updateRecorded(id, details);
        projects.updateDetails(id, details);
        events.publishEvent(event("project.changed", project).change(field, before, after));
    }

    private Details details(String id) {
        return views.recorded(List.of(id)).get(0).details();
    }

    private Project lock(String id) {
        return projects.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private void save(Project project) {
        if (projects.update(project) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    private static DomainEvent event(String action, Project project) {
        return DomainEvent.of(Acting.SYSTEM, action, project.code(), "project", project.id(), project.name());
    }
}

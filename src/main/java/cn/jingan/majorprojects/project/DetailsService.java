package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.MoneyFacts;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead department records of its project beside the outline (补录), and another person looks over (复核). */
@Service
public class DetailsService {
    private final Projects projects;
    private final ProjectViews views;
    private final DetailsCheck check;
    private final MoneyFacts money;
    private final OrganizationQueries organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DetailsService(
            Projects projects,
            ProjectViews views,
            DetailsCheck check,
            MoneyFacts money,
            OrganizationQueries organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.views = views;
        this.check = check;
        this.money = money;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** The officer of the lead department records the details anew; what is left empty becomes 未填. The same again changes nothing. */
    @Transactional
    public void record(Actor actor, String code, Version seen, Details wanted) {
        Project locked = lock(visible(actor, code).id());
        ProjectFacts project = visible(actor, code);
        Acting by = acting(actor, "OFFICER", project, ProjectRule.NOT_THE_RECORDER);
        Details before = recorded(project).details();
        DomainEvent told = changes(event(by, "details.recorded", project), before, wanted);
        if (told.changes().isEmpty()) {
            seen.require(locked.version());
            locked.requireOpen();
            return;
        }
        Stage stage = touch(locked, seen);
        check.require(stage, before, wanted, figured(project));
        projects.updateRecorded(project.id(), wanted);
        projects.deleteDetails(project.id());
        projects.insertDetails(project.id(), wanted, by.personId(), clock.instant());
        events.publishEvent(told);
    }

    /** Refuses details that cannot be, at their fields: for a project that is only proposed. */
    public void requirePossible(Details wanted) {
        check.require(Stage.RESERVE, Details.NONE, wanted, false);
    }

    /** Records the details a project is proposed with; its application is what they rest on. */
    @Transactional
    public void propose(Acting by, String projectId, Details wanted) {
        Stage stage = touch(lock(projectId), Version.ANY);
        ProjectFacts project = views.byId(projectId).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        Details before = recorded(project).details();
        check.require(stage, before, wanted, figured(project));
        projects.updateRecorded(projectId, wanted);
        projects.deleteDetails(projectId);
        projects.insertDetails(projectId, wanted, by.personId(), clock.instant());
        events.publishEvent(changes(event(by, "details.recorded", project), before, wanted));
    }

    /** Another person, the head of the lead department, confirms what was recorded. */
    @Transactional
    public void confirm(Actor actor, String code, Version seen) {
        Project locked = lock(visible(actor, code).id());
        ProjectFacts project = visible(actor, code);
        Acting by = acting(actor, "HEAD", project, ProjectRule.NOT_THE_CONFIRMER);
        Stage ignored = touch(locked, seen);
        RecordedDetails recorded = recorded(project);
        if (!recorded.unconfirmed()) {
            throw new RuleViolation(ProjectRule.NOTHING_TO_CONFIRM);
        }
        if (by.personId().equals(recorded.recordedBy())) {
            throw new RuleViolation(ProjectRule.RECORDER_CONFIRMS);
        }
        projects.confirmDetails(project.id(), by.personId(), clock.instant());
        events.publishEvent(event(by, "details.confirmed", project));
    }

    private boolean figured(ProjectFacts project) {
        return money.standing(project.id()).total() != null;
    }

    private ProjectFacts visible(Actor actor, String code) {
        return views.byCode(actor, code).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private RecordedDetails recorded(ProjectFacts project) {
        return views.recorded(List.of(project.id())).get(0);
    }

    private Acting acting(Actor actor, String post, ProjectFacts project, ProjectRule otherwise) {
        String lead = project.leadDepartment();
        return actor.as(post, lead).orElseThrow(() -> new RuleViolation(otherwise, organization.departmentName(lead)));
    }

    private Project lock(String id) {
        return projects.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The stage the locked project stands in to the end of the transaction; its version is another from now on. */
    private Stage touch(Project project, Version seen) {
        seen.require(project.version());
        project.requireOpen();
        projects.update(project);
        return project.stage();
    }

    private static DomainEvent changes(DomainEvent event, Details before, Details after) {
        DomainEvent changed = event;
        changed = change(changed, "investment", before.investment(), after.investment());
        changed = change(changed, "subdistrict", before.subdistrict(), after.subdistrict());
        changed = change(changed, "unit", before.unit(), after.unit());
        changed = change(changed, "scale", before.scale(), after.scale());
        changed = change(changed, "site", before.site(), after.site());
        changed = change(changed, "plannedStart", before.plannedStart(), after.plannedStart());
        return change(changed, "plannedEnd", before.plannedEnd(), after.plannedEnd());
    }

    private static DomainEvent change(
            DomainEvent event, String field, @Nullable Object before, @Nullable Object after) {
        return Details.same(before, after) ? event : event.change(field, before, after);
    }

    private static DomainEvent event(Acting by, String action, ProjectFacts project) {
        return DomainEvent.of(by, action, project.code(), "project", project.id(), project.name());
    }
}

package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseLock;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands on projects. */
@Service
public class ProjectService implements CaseLock {
    private final Projects projects;
    private final ProjectViews views;
    private final ProjectProcess process;
    private final OrganizationQueries organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectService(
            Projects projects,
            ProjectViews views,
            ProjectProcess process,
            OrganizationQueries organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.views = views;
        this.process = process;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** Registers a project and starts its case; returns its id. */
    @Transactional
    public String register(Acting by, Registration registration) {
        requireSound(registration);
        String id = Ids.next();
        Instant now = clock.instant();
        projects.insert(id, registration, Stage.RESERVE, RunState.PROPOSED, now);
        projects.insertStageEntry(id, Stage.RESERVE, now);
        projects.insertResponsibility(id, registration.leadDepartment(), now);
        events.publishEvent(event(by, "project.registered", registration.code(), id, registration.name())
                .change("stage", null, Stage.RESERVE)
                .change("runState", null, RunState.PROPOSED)
                .change("leadDepartment", null, registration.leadDepartment()));
        process.start(views.byId(id).orElseThrow());
        return id;
    }

    private void requireSound(Registration registration) {
        if (projects.exists(registration.code())) {
            throw new RuleViolation(ProjectRule.CODE_TAKEN, registration.code());
        }
        Category category = registration.category();
        boolean known = category.subcategories().isEmpty()
                ? registration.subcategory().isEmpty()
                : category.subcategories().contains(registration.subcategory());
        if (!known) {
            throw new RuleViolation(ProjectRule.UNKNOWN_CATEGORY, registration.subcategory());
        }
        organization.department(registration.leadDepartment());
        if (registration.subdistrict() != null) {
            organization.department(registration.subdistrict());
        }
    }

    /** Locks the case until the end of the transaction: the first statement of a command that goes round its stages. */
    @Override
    @Transactional
    public void hold(String id) {
        lock(id);
    }

    @Override
    @Transactional
    public boolean holdAndAsk(Actor actor, String id) {
        Project project = projects.lockVisible(actor, id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        return project.runState() == RunState.SUSPENDED;
    }

    /**
     * Moves the project to the next stage; the process calls this once its gate agreed.
     *
     * @param models versions of the models that the case and its milestones follow from now on
     */
    @Transactional
    public void enter(String id, Stage next, String... models) {
        Project project = lock(id);
        Stage before = project.stage();
        if (before == next) {
            return; // The case was entered at this stage.
        }
        RunState stateBefore = project.runState();
        project.enter(next);
        save(project);
        projects.insertStageEntry(id, next, clock.instant());
        DomainEvent entered = event(Acting.SYSTEM, "project.stage", project.code(), id, project.name())
                .change("stage", before, next)
                .under(models);
        boolean closed = project.runState() != stateBefore;
        events.publishEvent(closed ? entered.change("runState", stateBefore, project.runState()) : entered);
        events.publishEvent(new StageEntered(id, next));
    }

    /**
     * Lets the case begin at a stage: after 初始阶段认定 and after 回库. When it was at stages before is not known, or
     * no longer matters, and is not shown; the history has it.
     */
    @Transactional
    public void enterAt(String id, Stage first) {
        Project project = lock(id);
        Stage before = project.stage();
        RunState stateBefore = project.runState();
        project.enterAt(first);
        save(project);
        projects.deleteStageEntries(id);
        projects.insertStageEntry(id, first, clock.instant());
        events.publishEvent(event(Acting.SYSTEM, "project.entered", project.code(), id, project.name())
                .change("stage", before, first)
                .change("runState", stateBefore, project.runState()));
    }

    /**
     * Takes the project into the reserve library (入库).
     *
     * @param model version of the model that the case follows
     */
    @Transactional
    public void admit(String id, String model) {
        change(id, "project.admitted", Project::admit, model);
    }

    /** Notes that admission was refused (未入库); it may be applied for again. */
    @Transactional
    public void refuseAdmission(String id) {
        change(id, "project.notAdmitted", Project::refuseAdmission);
    }

    /** Makes a project that was not admitted a proposed one again: G1 is applied for anew. */
    @Transactional
    public void proposeAgain(Acting by, String id) {
        Project project = lock(id);
        RunState before = project.runState();
        project.proposeAgain();
        save(project);
        events.publishEvent(event(by, "project.proposedAgain", project.code(), id, project.name())
                .change("runState", before, project.runState()));
    }

    /** Lets the departments see the project from now on, because they are asked about it. */
    @Transactional
    public void involve(String id, Collection<String> departments) {
        departments.stream()
                .filter(department -> !projects.participates(id, department))
                .forEach(department -> projects.insertParticipant(id, department, clock.instant()));
    }

    private void change(String id, String action, Consumer<Project> change, String... models) {
        Project project = lock(id);
        RunState before = project.runState();
        change.accept(project);
        save(project);
        events.publishEvent(event(Acting.SYSTEM, action, project.code(), id, project.name())
                .change("runState", before, project.runState())
                .under(models));
    }

    private Project lock(String id) {
        return projects.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private void save(Project project) {
        if (projects.update(project) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    private static DomainEvent event(Acting by, String action, String code, String id, String name) {
        return DomainEvent.of(by, action, code, "project", id, name);
    }
}

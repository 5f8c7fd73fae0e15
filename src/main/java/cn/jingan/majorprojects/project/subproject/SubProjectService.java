package cn.jingan.majorprojects.project.subproject;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.CaseLock;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead department's officer does with the sub-projects of a project. Each command locks the case first. */
@Service
public class SubProjectService {
    private static final int MOST = 100;
    private static final int REASON = 400;
    private static final SubProjectEntry NOTHING = new SubProjectEntry(null, null, null, null, null, null, null);

    private final SubProjects rows;
    private final SubProjectCheck check;
    private final CaseLock cases;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubProjectService(
            SubProjects rows,
            SubProjectCheck check,
            CaseLock cases,
            ProjectQueries projects,
            OrganizationQueries organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.check = check;
        this.cases = cases;
        this.projects = projects;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a sub-project and returns its id. */
    @Transactional
    public String add(Actor actor, String code, SubProjectEntry wanted) {
        ProjectFacts project = projects.visible(actor, code);
        Acting by = keeper(actor, project);
        SubProjectEntry entry = wanted.tidy();
        if (rows.ofProject(project.id()).size() >= MOST) {
            throw new RuleViolation(SubProjectRule.TOO_MANY_SUBPROJECTS, MOST);
        }
        check.require(project.id(), null, entry);
        String id = Ids.next();
        int ignored = once(() -> rows.insert(id, project.id(), code, entry, by.personId(), clock.instant()));
        events.publishEvent(changes(event(by, "subproject.added", code, id, entry.name()), null, entry));
        return id;
    }

    /** Records it anew. */
    @Transactional
    public void change(Actor actor, String id, Version seen, SubProjectEntry wanted) {
        SubProjectView before = visible(actor, id);
        Acting by = keeper(actor, projects.facts(before.projectId()));
        seen.require(before.version());
        SubProjectEntry entry = wanted.tidy();
        check.require(before.projectId(), before, entry);
        if (once(() -> rows.update(id, before.version(), entry, by.personId(), clock.instant())) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
        events.publishEvent(
                changes(event(by, "subproject.changed", before.project(), id, entry.name()), entry(before), entry));
    }

    /** Takes it out, with the reason, unless something is recorded of it; what it was stays in the history. */
    @Transactional
    public void remove(Actor actor, String id, Version seen, @Nullable String reason) {
        SubProjectView before = visible(actor, id);
        Acting by = keeper(actor, projects.facts(before.projectId()));
        seen.require(before.version());
        new Refusals()
                .required("reason", reason)
                .atMost(REASON, "reason", reason)
                .refuse();
        check.requireBare(before);
        if (rows.delete(id, before.version()) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
        DomainEvent event = event(by, "subproject.removed", before.project(), id, before.name());
        events.publishEvent(changes(event, entry(before), NOTHING).saying(reason));
    }

    /** A code that another took in the same moment: the command is repeated and finds it taken. */
    private static int once(IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException("code taken meanwhile", e);
        }
    }

    private SubProjectView visible(Actor actor, String id) {
        SubProjectView found =
                rows.byIds(List.of(id)).stream().findFirst().orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        projects.requireVisible(actor, found.project());
        return found;
    }

    private Acting keeper(Actor actor, ProjectFacts project) {
        cases.takeOpen(project.id());
        String lead = projects.facts(project.id()).leadDepartment();
        return actor.as("OFFICER", lead)
                .orElseThrow(() -> new RuleViolation(SubProjectRule.NOT_THE_KEEPER, organization.departmentName(lead)));
    }

    private static SubProjectEntry entry(SubProjectView view) {
        return new SubProjectEntry(
                view.name(),
                view.plot(),
                view.nationalCode(),
                view.nationalState(),
                view.shanghaiCode(),
                view.shanghaiState(),
                view.startsLater());
    }

    private static DomainEvent changes(DomainEvent event, @Nullable SubProjectEntry before, SubProjectEntry after) {
        SubProjectEntry was = before == null ? NOTHING : before;
        DomainEvent changed = change(event, "name", was.name(), after.name());
        changed = change(changed, "plot", was.plot(), after.plot());
        changed = change(changed, "nationalCode", was.nationalCode(), after.nationalCode());
        changed = change(changed, "nationalState", was.nationalState(), after.nationalState());
        changed = change(changed, "shanghaiCode", was.shanghaiCode(), after.shanghaiCode());
        changed = change(changed, "shanghaiState", was.shanghaiState(), after.shanghaiState());
        return was.later() == after.later() ? changed : changed.change("startsLater", was.later(), after.later());
    }

    private static DomainEvent change(
            DomainEvent event, String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? event : event.change(field, before, after);
    }

    private static DomainEvent event(Acting by, String action, String project, String id, @Nullable String name) {
        return DomainEvent.of(by, action, project, "subproject", id, Objects.requireNonNullElse(name, ""));
    }
}

package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.path.PathInstance;
import cn.jingan.majorprojects.lifecycle.path.PathQueries;
import cn.jingan.majorprojects.lifecycle.path.PathStep;
import cn.jingan.majorprojects.lifecycle.path.PathTree;
import cn.jingan.majorprojects.lifecycle.path.PathTree.Branch;
import cn.jingan.majorprojects.lifecycle.picture.Diagram;
import cn.jingan.majorprojects.lifecycle.web.ProcessView.Instance;
import cn.jingan.majorprojects.lifecycle.web.ProcessView.Shown;
import cn.jingan.majorprojects.lifecycle.web.ProcessView.Step;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads where a case is in its models, for people who may see the project. */
@Component
class ProcessViews {
    private final CaseAccess access;
    private final PathQueries path;
    private final Models models;
    private final InstanceNames names;
    private final OrganizationQueries organization;
    private final Clock clock;

    ProcessViews(
            CaseAccess access,
            PathQueries path,
            Models models,
            InstanceNames names,
            OrganizationQueries organization,
            Clock clock) {
        this.access = access;
        this.path = path;
        this.models = models;
        this.names = names;
        this.organization = organization;
        this.clock = clock;
    }

    /** The case with that instance, or with the innermost one that waits when none is named. */
    ProcessView view(Actor actor, String project, @Nullable String instanceId, Locale locale) {
        access.requireVisible(actor, project);
        PathTree tree = path.tree(project);
        List<Instance> instances = tree.branches().stream()
                .map(branch -> instance(branch, tree, locale))
                .toList();
        Shown shown = chosen(tree, instanceId)
                .map(branch -> shown(project, branch, instance(branch, tree, locale)))
                .orElse(null);
        return new ProcessView(project, instances, shown);
    }

    /** The instance of the case whose picture is asked for; refuses with NOT_FOUND where there is none. */
    PathInstance instance(Actor actor, String project, @Nullable String instanceId) {
        access.requireVisible(actor, project);
        return chosen(path.tree(project), instanceId)
                .map(Branch::instance)
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private static Optional<Branch> chosen(PathTree tree, @Nullable String instanceId) {
        if (instanceId == null) {
            return tree.innermostWaiting();
        }
        return Optional.of(tree.find(instanceId).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND)));
    }

    private Instance instance(Branch branch, PathTree tree, Locale locale) {
        PathInstance found = branch.instance();
        return new Instance(
                found.instanceId(),
                found.callerId(),
                branch.depth(),
                names.of(found, tree, locale),
                found.definitionKey(),
                found.definitionVersion(),
                found.subjectId(),
                found.gateKind(),
                local(found.startedAt()),
                found.open());
    }

    private Shown shown(String project, Branch branch, Instance instance) {
        List<PathStep> steps = path.steps(project, instance.id());
        Diagram diagram = models.diagram(branch.instance());
        return new Shown(
                instance,
                "/api/projects/" + project + "/process.svg?instance=" + instance.id(),
                steps.stream()
                        .filter(PathStep::open)
                        .map(PathStep::shapeId)
                        .distinct()
                        .toList(),
                steps.stream()
                        .filter(step -> step.isNode() && !step.isBody())
                        .map(step -> step(diagram, step))
                        .toList(),
                steps.stream()
                        .filter(step -> !step.isNode())
                        .map(PathStep::elementId)
                        .toList());
    }

    private Step step(Diagram diagram, PathStep step) {
        Instant leftAt = step.leftAt();
        LocalDate until = leftAt == null ? LocalDate.now(clock) : local(leftAt).toLocalDate();
        return new Step(
                step.elementId(),
                diagram.nameOf(step.elementId()),
                diagram.isTold(step.elementId()),
                local(step.enteredAt()),
                leftAt == null ? null : local(leftAt),
                organization.workingDays().between(local(step.enteredAt()).toLocalDate(), until),
                step.cancelled());
    }

    private LocalDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDateTime();
    }
}

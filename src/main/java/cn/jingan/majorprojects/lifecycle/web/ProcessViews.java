package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.path.PathInstance;
import cn.jingan.majorprojects.lifecycle.path.PathQueries;
import cn.jingan.majorprojects.lifecycle.path.PathStep;
import cn.jingan.majorprojects.lifecycle.path.PathTree;
import cn.jingan.majorprojects.lifecycle.path.PathTree.Branch;
import cn.jingan.majorprojects.lifecycle.web.ProcessView.Instance;
import cn.jingan.majorprojects.lifecycle.web.ProcessView.Shown;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
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
    private final InstanceNames names;
    private final Visits visits;
    private final Clock clock;

    ProcessViews(CaseAccess access, PathQueries path, InstanceNames names, Visits visits, Clock clock) {
        this.access = access;
        this.path = path;
        this.names = names;
        this.visits = visits;
        this.clock = clock;
    }

    /** The case with that instance, or with the innermost one that waits when none is named. */
    ProcessView view(
            Actor actor, String project, @Nullable String instanceId, @Nullable Integer version, Locale locale) {
        access.requireVisible(actor, project);
        PathTree tree = path.tree(project);
        InstanceNames.OfCase called = names.of(tree, locale);
        List<Instance> instances =
                tree.branches().stream().map(branch -> instance(branch, called)).toList();
        Shown shown = chosen(tree, instanceId)
                .map(branch -> under(branch, project, version))
                .map(branch -> shown(actor, project, branch, tree, called, locale))
                .orElse(null);
        return new ProcessView(project, instances, shown);
    }

    /** The instance of the case whose picture is asked for; refuses with NOT_FOUND where there is none. */
    PathInstance instance(Actor actor, String project, @Nullable String instanceId, @Nullable Integer version) {
        access.requireVisible(actor, project);
        return chosen(path.tree(project), instanceId)
                .map(branch -> under(branch, project, version).instance())
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** As it went under that version, where it did; else as it goes now. */
    private Branch under(Branch branch, String project, @Nullable Integer version) {
        if (version == null
                || !path.versions(project, branch.instance().instanceId()).contains(version)) {
            return branch;
        }
        return new Branch(branch.instance().under(version), branch.depth());
    }

    private static Optional<Branch> chosen(PathTree tree, @Nullable String instanceId) {
        if (instanceId == null) {
            return tree.innermostWaiting();
        }
        return Optional.of(tree.find(instanceId).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND)));
    }

    private Instance instance(Branch branch, InstanceNames.OfCase names) {
        PathInstance found = branch.instance();
        return new Instance(
                found.instanceId(),
                found.callerId(),
                branch.depth(),
                names.of(found),
                found.definitionKey(),
                found.definitionVersion(),
                found.subjectId(),
                found.gateKind(),
                local(found.startedAt()),
                found.open());
    }

    private Shown shown(
            Actor actor, String project, Branch branch, PathTree tree, InstanceNames.OfCase called, Locale locale) {
        Instance instance = instance(branch, called);
        List<PathStep> steps = path.steps(project, branch.instance());
        return new Shown(
                instance,
                "/api/projects/" + project + "/process.svg?instance=" + instance.id() + "&version="
                        + instance.modelVersion(),
                path.versions(project, instance.id()),
                steps.stream()
                        .filter(PathStep::open)
                        .map(PathStep::shapeId)
                        .distinct()
                        .toList(),
                visits.of(actor, project, branch.instance(), tree.calledBy(instance.id()), called, locale),
                steps.stream()
                        .filter(step -> !step.isNode())
                        .map(PathStep::elementId)
                        .toList());
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}

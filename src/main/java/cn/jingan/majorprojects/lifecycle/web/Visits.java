package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.path.PathInstance;
import cn.jingan.majorprojects.lifecycle.path.PathQueries;
import cn.jingan.majorprojects.lifecycle.path.PathStep;
import cn.jingan.majorprojects.lifecycle.path.Rounds;
import cn.jingan.majorprojects.lifecycle.picture.Branches;
import cn.jingan.majorprojects.lifecycle.picture.Diagram;
import cn.jingan.majorprojects.lifecycle.web.ProcessView.Step;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the visits of an instance's nodes: who, when, and what came of it. */
@Component
class Visits {
    private final PathQueries path;
    private final Models models;
    private final Results results;
    private final TaskHolders holders;
    private final OrganizationQueries organization;
    private final Clock clock;

    Visits(
            PathQueries path,
            Models models,
            Results results,
            TaskHolders holders,
            OrganizationQueries organization,
            Clock clock) {
        this.path = path;
        this.models = models;
        this.results = results;
        this.holders = holders;
        this.organization = organization;
        this.clock = clock;
    }

    /** What is read once for all visits of an instance. */
    private record Telling(
            Actor actor,
            Diagram diagram,
            Rounds rounds,
            Branches branches,
            Results.OfGate answers,
            InstanceNames.OfCase called,
            Map<String, String> people) {}

    /** Each call began one instance, in the same order: so a department's sign-off is told with it, and a milestone. */
    List<Step> of(
            Actor actor,
            String project,
            PathInstance instance,
            List<PathInstance> begun,
            InstanceNames.OfCase called,
            Locale locale) {
        List<PathStep> steps = path.steps(project, instance);
        Diagram diagram = models.diagram(instance);
        Telling telling = new Telling(
                actor,
                diagram,
                Rounds.of(path.steps(project, instance.instanceId())),
                Branches.of(steps, diagram),
                results.of(project, instance, locale),
                called,
                organization.personNames(steps.stream()
                        .map(PathStep::leftBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        Iterator<PathInstance> next = begun.iterator();
        List<Step> visits = new ArrayList<>();
        for (PathStep step : steps) {
            if (step.isNode() && !step.isBody()) {
                boolean call = diagram.isCall(step.elementId()) && next.hasNext();
                visits.add(step(telling, step, call ? next.next() : null));
            }
        }
        return visits;
    }

    private Step step(Telling telling, PathStep step, @Nullable PathInstance called) {
        String node = step.elementId();
        Instant leftAt = step.leftAt();
        LocalDate until = leftAt == null ? LocalDate.now(clock) : local(leftAt).toLocalDate();
        String subject = called == null ? "" : telling.called().subject(called).orElse("");
        int round = telling.rounds().of(step);
        return new Step(
                node,
                (telling.diagram().nameOf(node) + " " + subject).strip(),
                telling.diagram().isTold(node),
                round == 0 ? null : round,
                local(step.enteredAt()),
                leftAt == null ? null : local(leftAt),
                organization.workingDays().between(local(step.enteredAt()).toLocalDate(), until),
                step.cancelled(),
                telling.diagram().isAutomatic(node),
                by(telling, step),
                step.open() || step.cancelled() ? null : result(telling, step, called));
    }

    private @Nullable String by(Telling telling, PathStep step) {
        if (telling.diagram().isAutomatic(step.elementId())) {
            return null;
        }
        String visit = step.visitId();
        if (step.open() && visit != null && telling.diagram().isWork(step.elementId())) {
            return holders.of(telling.actor(), visit).orElse(null);
        }
        return step.leftBy() == null ? null : telling.people().get(step.leftBy());
    }

    private static @Nullable String result(Telling telling, PathStep step, @Nullable PathInstance called) {
        return telling.answers()
                .at(step.elementId(), telling.rounds().of(step), called)
                .or(() -> telling.branches().after(step))
                .orElse(null);
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}

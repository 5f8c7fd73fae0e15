package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.path.PathInstance;
import cn.jingan.majorprojects.lifecycle.path.PathQueries;
import cn.jingan.majorprojects.lifecycle.path.PathStep;
import cn.jingan.majorprojects.lifecycle.picture.Diagram;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseHistory;
import cn.jingan.majorprojects.shared.CaseHistory.Done;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the path of an instance and what the history has of it beside each other, for people who may see the project. */
@Component
class Replays {
    private final ProcessViews views;
    private final PathQueries path;
    private final Models models;
    private final CaseHistory history;
    private final Clock clock;

    Replays(ProcessViews views, PathQueries path, Models models, CaseHistory history, Clock clock) {
        this.views = views;
        this.path = path;
        this.models = models;
        this.history = history;
        this.clock = clock;
    }

    /** The course of the instance that the view shows, as it went under the version shown. */
    Replay replay(Actor actor, ProcessView view, ProcessView.Shown shown) {
        String project = view.project();
        String id = shown.instance().id();
        PathInstance instance =
                views.instance(actor, project, id, shown.instance().modelVersion());
        List<PathStep> steps = path.steps(project, instance);
        Diagram diagram = models.diagram(instance);
        return new Replay(
                project,
                view.instances(),
                shown.instance(),
                shown.versions(),
                new Frames(steps, done(project, id, shown.instance().subjectId()), diagram, clock.getZone()).all(),
                new Stays(diagram, history.pauses(project), clock.instant()).of(steps));
    }

    /** What was done to the instance's own thing, and to those of the instances it called. */
    private List<Done> done(String project, String instanceId, @Nullable String subject) {
        List<String> subjects = Stream.concat(
                        Stream.ofNullable(subject),
                        path.tree(project).calledBy(instanceId).stream()
                                .map(PathInstance::subjectId)
                                .flatMap(Stream::ofNullable))
                .distinct()
                .toList();
        return history.done(project, subjects);
    }
}

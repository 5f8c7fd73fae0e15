package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands on road maps and on the templates they are drawn from. */
@Service
public class RoadMapService {
    private final Milestones milestones;
    private final ApplicationEventPublisher events;

    RoadMapService(Milestones milestones, ApplicationEventPublisher events) {
        this.milestones = milestones;
        this.events = events;
    }

    /** Draws a project's road map from the template of its kind. */
    @Transactional
    public void drawUp(String projectId, String projectCode, String template) {
        List<Milestones.Drawn> drawn = milestones.template(template).stream()
                .map(from -> new Milestones.Drawn(Ids.next(), from))
                .toList();
        if (drawn.isEmpty()) {
            throw new RuleViolation(MilestoneRule.UNKNOWN_TEMPLATE, template);
        }
        milestones.insertRoadMap(projectId, template);
        milestones.insertAll(projectId, projectCode, drawn);
        List<Milestones.Link> links = links(drawn);
        if (!links.isEmpty()) {
            milestones.insertPredecessors(links);
        }
    }

    /**
     * Lets a case begin at that stage: what lies before it is 系统启用前, with no date; what was submitted and not
     * verified is open again; what was done stays done.
     */
    @Transactional
    public void startAt(String projectId, Stage first) {
        milestones.lockRoadMap(projectId);
        List<Stage> before = Stage.inOrder().subList(0, first.ordinal());
        if (!before.isEmpty()) {
            milestones.markBeforeSystem(projectId, before);
        }
        milestones.reopenSubmitted(projectId);
    }

    /** 工期调整: other planned dates, by id of the milestone. */
    @Transactional
    public void plan(String projectId, Map<String, LocalDate> planned) {
        milestones.lockRoadMap(projectId);
        planned.forEach(milestones::plan);
        events.publishEvent(new PlanAdjusted(projectId));
    }

    /** Adds milestones to the templates that lack them. */
    @Transactional
    public void define(List<TemplateMilestone> wanted) {
        Set<Milestones.Place> known = Set.copyOf(milestones.templatePlaces());
        wanted.stream()
                .filter(milestone -> !known.contains(new Milestones.Place(milestone.template(), milestone.no())))
                .forEach(milestones::insertTemplate);
    }

    private static List<Milestones.Link> links(List<Milestones.Drawn> drawn) {
        Map<Integer, Milestones.Drawn> byNumber = drawn.stream()
                .collect(Collectors.toMap(milestone -> milestone.from().no(), Function.identity()));
        return drawn.stream()
                .flatMap(milestone -> milestone.from().predecessorNumbers().stream()
                        .map(no -> new Milestones.Link(
                                milestone.id(),
                                Objects.requireNonNull(byNumber.get(no)).id())))
                .toList();
    }
}

package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.milestone.template.TemplateQueries;
import cn.jingan.majorprojects.milestone.template.TemplateRow;
import cn.jingan.majorprojects.milestone.template.TemplateView;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands on road maps. */
@Service
public class RoadMapService {
    private final Milestones milestones;
    private final TemplateQueries templates;
    private final ApplicationEventPublisher events;

    RoadMapService(Milestones milestones, TemplateQueries templates, ApplicationEventPublisher events) {
        this.milestones = milestones;
        this.templates = templates;
        this.events = events;
    }

    /** Draws a project's road map from the version of its kind's template in force today, which it keeps. */
    @Transactional
    public void drawUp(String projectId, String projectCode, String template) {
        TemplateView version = templates
                .today(template)
                .orElseThrow(() -> new RuleViolation(MilestoneRule.UNKNOWN_TEMPLATE, template));
        List<TemplateRow> rows = templates.rows(version).stream()
                .sorted(Comparator.comparing(TemplateRow::stage).thenComparing(TemplateRow::no))
                .toList();
        List<Milestones.Drawn> drawn = IntStream.rangeClosed(1, rows.size())
                .mapToObj(place -> new Milestones.Drawn(Ids.next(), place, rows.get(place - 1)))
                .toList();
        milestones.insertRoadMap(projectId, template, Objects.requireNonNull(version.versionNo()));
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

    private static List<Milestones.Link> links(List<Milestones.Drawn> drawn) {
        Map<String, Milestones.Drawn> byKey = drawn.stream()
                .collect(Collectors.toMap(milestone -> milestone.from().key(), Function.identity()));
        return drawn.stream()
                .flatMap(milestone -> milestone.from().lags().entrySet().stream()
                        .map(before -> new Milestones.Link(
                                milestone.id(),
                                Objects.requireNonNull(byKey.get(before.getKey()))
                                        .id(),
                                before.getValue())))
                .toList();
    }
}

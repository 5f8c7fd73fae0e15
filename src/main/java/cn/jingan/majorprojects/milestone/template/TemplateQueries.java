package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads of milestone templates and their versions. */
@Service
public class TemplateQueries {
    private static final int SHOWN = 50;

    private final TemplateViews views;
    private final ProjectQueries projects;
    private final Clock clock;

    TemplateQueries(TemplateViews views, ProjectQueries projects, Clock clock) {
        this.views = views;
        this.projects = projects;
        this.clock = clock;
    }

    /** The version of each template in force today, in the order of their codes. */
    public List<TemplateView> inForce() {
        return views.codes().stream().map(this::inForce).toList();
    }

    /** The version of that template in force today. */
    public TemplateView inForce(String template) {
        return today(template).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The version from which a case that begins today draws its road map. */
    public Optional<TemplateView> today(String template) {
        return views.inForce(template, LocalDate.now(clock));
    }

    /** That version of that template; only approved ones have a number. */
    public TemplateView version(String template, int no) {
        return views.byNumber(template, no).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** Approved versions and open drafts of that template, newest first. */
    public List<TemplateView> versions(String template) {
        return views.ofTemplate(template);
    }

    /** A version by its id. */
    public TemplateView one(String id) {
        return views.byId(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The milestones of that version, in order. */
    public List<TemplateRow> rows(TemplateView version) {
        return views.rows(version.id());
    }

    /** The version the project began with; empty when it has no road map yet. */
    public Optional<TemplateView> begunWith(String projectId) {
        return views.begun(List.of(projectId)).stream()
                .findFirst()
                .flatMap(begun -> views.byNumber(begun.template(), begun.versionNo()));
    }

    /** The approved version with the greatest number. */
    public TemplateView newest(String template) {
        return views.ofTemplate(template).stream()
                .filter(version -> version.status() == VersionStatus.APPROVED)
                .max(Comparator.comparing(version -> Objects.requireNonNull(version.versionNo())))
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The draft looked through, against the newest approved version. */
    public TemplateReview review(TemplateView draft) {
        return review(draft.template(), rows(draft));
    }

    TemplateReview review(String template, List<TemplateRow> rows) {
        List<TemplateRow> base = rows(newest(template));
        return new TemplateReview(TemplateRow.compare(base, rows), TemplateCheck.findings(rows, base));
    }

    /** The running cases of the template, with the versions they keep. */
    public TemplateUse use(String template) {
        List<ProjectFacts> running = projects.runningOf(template, SHOWN);
        if (running.isEmpty()) {
            return new TemplateUse(0, List.of());
        }
        Map<String, Integer> begun = views
                .begun(running.stream().map(ProjectFacts::id).toList())
                .stream()
                .collect(Collectors.toMap(TemplateViews.Begun::projectId, TemplateViews.Begun::versionNo));
        return new TemplateUse(
                projects.countRunningOf(template),
                running.stream()
                        .map(project -> new TemplateUse.Case(project.code(), begun.getOrDefault(project.id(), 1)))
                        .toList());
    }
}

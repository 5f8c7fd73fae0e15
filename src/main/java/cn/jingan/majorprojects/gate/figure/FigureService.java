package cn.jingan.majorprojects.gate.figure;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.GateSubjects.CaseKind;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.CaseLock;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead department does with the figures of a project. Each command locks the case first. */
@Service
public class FigureService {
    private static final int REASON = 400;

    private final Figures figures;
    private final FigureProcess process;
    private final GateSubjects subjects;
    private final CaseAccess cases;
    private final CaseLock locks;
    private final OrganizationQueries organization;
    private final DocumentService documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FigureService(
            Figures figures,
            FigureProcess process,
            GateSubjects subjects,
            CaseAccess cases,
            CaseLock locks,
            OrganizationQueries organization,
            DocumentService documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.figures = figures;
        this.process = process;
        this.subjects = subjects;
        this.cases = cases;
        this.locks = locks;
        this.organization = organization;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** The officer records a figure with its paper; returns its id. The head is asked to verify it. */
    @Transactional
    public String record(Actor actor, String code, FigureEntry entry) {
        cases.requireVisible(actor, code);
        String projectId = subjects.titleByCode(code).id();
        locks.hold(projectId);
        Acting by = acting(actor, "OFFICER", open(projectId), FigureRule.NOT_THE_FIGURE_RECORDER);
        requireSound(entry);
        Figure figure = figure(by, projectId, code, entry);
        requireNew(figure);
        figures.insert(figure);
        List<Document> papers = documents.attach(by, code, new Subject("figure", figure.id()), entry.evidence());
        events.publishEvent(event(by, "figure.recorded", figure)
                .change("counted", null, figure.part())
                .change("total", null, figure.total())
                .change("countedOn", null, figure.countedOn())
                .restingOn(papers.stream().map(Document::sha256).toList()));
        process.recorded(projectId, code, figure.id());
        return figure.id();
    }

    /** The head compares it with the paper. */
    @Transactional
    public void verify(Actor actor, String id, Version seen) {
        Figure figure = lock(actor, id);
        Acting by = acting(actor, "HEAD", open(figure.projectId()), FigureRule.NOT_THE_FIGURE_VERIFIER);
        if (by.is(figure.recordedBy())) {
            throw new RuleViolation(FigureRule.FIGURE_RECORDER_VERIFIES);
        }
        requireLive(figure, seen);
        if (figure.verified()) {
            throw new RuleViolation(FigureRule.FIGURE_VERIFIED_ALREADY);
        }
        saved(figures.verify(figure, by.personId(), clock.instant()));
        events.publishEvent(event(by, "figure.verified", figure));
        process.verified(by, id);
    }

    /** The officer declares it void: it was recorded by mistake. */
    @Transactional
    public void annul(Actor actor, String id, Version seen, @Nullable String reason) {
        Figure figure = lock(actor, id);
        Acting by = acting(actor, "OFFICER", open(figure.projectId()), FigureRule.NOT_THE_FIGURE_RECORDER);
        requireLive(figure, seen);
        new Refusals()
                .required("reason", reason)
                .atMost(REASON, "reason", reason)
                .refuse();
        saved(figures.annul(figure, String.valueOf(reason).strip()));
        events.publishEvent(event(by, "figure.annulled", figure).saying(reason));
        process.annulled(figure.project(), id);
    }

    private Figure lock(Actor actor, String id) {
        String projectId = figures.projectOf(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        locks.hold(projectId);
        Figure figure = figures.byIds(List.of(id)).get(0);
        cases.requireVisible(actor, figure.project());
        return figure;
    }

    private static void requireLive(Figure figure, Version seen) {
        seen.require(figure.version());
        if (figure.voidReason() != null) {
            throw new RuleViolation(FigureRule.FIGURE_IS_VOID);
        }
    }

    private static void saved(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    private void requireSound(FigureEntry entry) {
        Integer part = entry.part();
        Integer total = entry.total();
        LocalDate on = entry.countedOn();
        boolean sound = part != null && total != null && part >= 0 && total > 0 && part <= total;
        new Refusals()
                .chosen("kind", entry.kind())
                .when(!sound, "part", FigureRule.FIGURE_OUT_OF_RANGE)
                .required("countedOn", on == null ? null : on.toString())
                .when(on != null && on.isAfter(LocalDate.now(clock)), "countedOn", FigureRule.FIGURE_DATE_IN_FUTURE)
                .when(entry.evidence().isEmpty(), "evidence", FigureRule.FIGURE_PAPER_MISSING)
                .refuse();
    }

    private void requireNew(Figure figure) {
        boolean known = figures.ofProjects(List.of(figure.projectId())).stream()
                .anyMatch(other ->
                        other.kind() == figure.kind() && other.countedOn().equals(figure.countedOn()));
        new Refusals()
                .when(known, "countedOn", FigureRule.FIGURE_RECORDED_ALREADY, figure.countedOn())
                .refuse();
    }

    private Figure figure(Acting by, String projectId, String code, FigureEntry entry) {
        return new Figure(
                Ids.next(),
                projectId,
                code,
                Objects.requireNonNull(entry.kind()),
                Objects.requireNonNull(entry.part()),
                Objects.requireNonNull(entry.total()),
                Objects.requireNonNull(entry.countedOn()),
                by.personId(),
                clock.instant(),
                null,
                null,
                null,
                0);
    }

    /** The department that leads the locked case; refuses when it is over. */
    private String open(String projectId) {
        CaseKind kind =
                Objects.requireNonNull(subjects.kinds(List.of(projectId)).get(projectId));
        if (kind.over()) {
            throw new RuleViolation(FigureRule.FIGURE_CASE_OVER);
        }
        return kind.leadDepartment();
    }

    private Acting acting(Actor actor, String post, String lead, FigureRule otherwise) {
        return actor.as(post, lead).orElseThrow(() -> new RuleViolation(otherwise, organization.departmentName(lead)));
    }

    private static DomainEvent event(Acting by, String action, Figure figure) {
        return DomainEvent.of(by, action, figure.project(), "figure", figure.id(), figure.label());
    }
}

package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.CaseLock;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.NextHandlers;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done in a consultation. Asking locks the case first, everything later the consultation's row. */
@Service
public class ConsultationService {
    private static final int TEXT = 4000;
    private static final int REASON = 1000;

    private final Consultations rows;
    private final QuestionCheck check;
    private final ConsultationProcess process;
    private final CaseLock cases;
    private final ProjectQueries projects;
    private final ProjectService registry;
    private final OrganizationQueries organization;
    private final NextHandlers next;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationService(
            Consultations rows,
            QuestionCheck check,
            ConsultationProcess process,
            CaseLock cases,
            ProjectQueries projects,
            ProjectService registry,
            OrganizationQueries organization,
            NextHandlers next,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.check = check;
        this.process = process;
        this.cases = cases;
        this.projects = projects;
        this.registry = registry;
        this.organization = organization;
        this.next = next;
        this.events = events;
        this.clock = clock;
    }

    /** The lead department's officer asks; returns the id of the consultation. */
    @Transactional
    public String ask(Actor actor, String code, Question question) {
        ProjectFacts project = cases.takeOpen(actor, code);
        Acting by = asker(actor, project.leadDepartment());
        check.requireRunning(project);
        check.require(project, question);
        ConsultationView asked = asked(by, project, question);
        rows.insert(asked);
        rows.insertAnswers(question.asked().stream()
                .map(department ->
                        new AnswerView(Ids.next(), asked.id(), department, AnswerStatus.ASKED, null, null, null, 0))
                .toList());
        registry.involve(project.id(), question.asked());
        events.publishEvent(event(by, "consultation.asked", asked)
                .change("asked", null, names(question.asked()))
                .change("dueOn", null, asked.dueOn())
                .saying(asked.question()));
        process.asked(project.id(), code, asked.id());
        return asked.id();
    }

    private ConsultationView asked(Acting by, ProjectFacts project, Question question) {
        return new ConsultationView(
                Ids.next(),
                project.id(),
                project.code(),
                Objects.requireNonNull(question.title()).strip(),
                Objects.requireNonNull(question.question()).strip(),
                by.department(),
                by.personId(),
                clock.instant(),
                check.due(question),
                ConsultationStatus.ASKING,
                null,
                null,
                null,
                null,
                0);
    }

    /** The handler of an asked department answers, in one step (默认配置): it is advice, not an opinion of a gate. */
    @Transactional
    public void give(Actor actor, String answerId, Version seen, @Nullable String text, @Nullable String nextHandler) {
        ConsultationView consultation = lock(actor, answer(answerId).consultationId());
        AnswerView answer = answer(answerId);
        Acting by = actor.as("HANDLER", answer.department())
                .orElseThrow(() -> new RuleViolation(
                        ConsultationRule.NOT_THE_ANSWERER, organization.departmentName(answer.department())));
        seen.require(answer.version());
        answer.requireOpen();
        if (by.is(consultation.askedBy())) {
            throw new RuleViolation(ConsultationRule.ASKER_ANSWERS);
        }
        new Refusals().required("answer", text).atMost(TEXT, "answer", text).refuse();
        rows.give(answerId, answer.version(), String.valueOf(text).strip(), by.personId(), clock.instant());
        if (open(consultation.id()) == 0) {
            rows.waitForNobody(consultation.id());
        }
        events.publishEvent(event(by, "consultation.answered", consultation).saying(text));
        next.offer(event(by, "consultation.answered", consultation), nextHandler, askers(consultation));
        process.answered(by, answerId);
    }

    /** The asker waits no longer for who has not answered. */
    @Transactional
    public void stop(Actor actor, String id, Version seen, @Nullable String reason, @Nullable String nextHandler) {
        ConsultationView consultation = lock(actor, id);
        Acting by = asker(actor, consultation.department());
        seen.require(consultation.version());
        consultation.requireAsking();
        new Refusals()
                .required("reason", reason)
                .atMost(REASON, "reason", reason)
                .refuse();
        List<String> silent = rows.answers(List.of(id)).stream()
                .filter(answer -> answer.status() == AnswerStatus.ASKED)
                .map(AnswerView::department)
                .toList();
        rows.drop(id);
        rows.stop(id, String.valueOf(reason).strip());
        events.publishEvent(event(by, "consultation.stopped", consultation)
                .change("silent", null, names(silent))
                .saying(reason));
        next.offer(event(by, "consultation.stopped", consultation), nextHandler, askers(consultation));
        process.stopped(consultation.project(), id);
    }

    /** The posts of which one concludes. */
    private static Holding askers(ConsultationView consultation) {
        return new Holding("OFFICER", consultation.department());
    }

    /** The asker concludes. */
    @Transactional
    public void conclude(Actor actor, String id, Version seen, @Nullable String text) {
        ConsultationView consultation = lock(actor, id);
        Acting by = asker(actor, consultation.department());
        seen.require(consultation.version());
        consultation.requireConcludable(open(id));
        new Refusals()
                .required("conclusion", text)
                .atMost(TEXT, "conclusion", text)
                .refuse();
        rows.conclude(id, consultation.version(), String.valueOf(text).strip(), by.personId(), clock.instant());
        events.publishEvent(event(by, "consultation.concluded", consultation).saying(text));
        process.concluded(by, id);
    }

    /** Locks the consultation until the end of the transaction: for what the process does to it by itself. */
    @Transactional
    public void hold(String id) {
        if (rows.lock(id).isEmpty()) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
    }

    /** Locks the consultation that the answer belongs to. */
    @Transactional
    public void holdOfAnswer(String answerId) {
        hold(answer(answerId).consultationId());
    }

    private ConsultationView lock(Actor actor, String id) {
        String found = rows.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        ConsultationView consultation = rows.byIds(List.of(found)).get(0);
        projects.requireVisible(actor, consultation.project());
        return consultation;
    }

    private AnswerView answer(String id) {
        return rows.answersByIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private long open(String id) {
        return rows.answers(List.of(id)).stream()
                .filter(answer -> answer.status() == AnswerStatus.ASKED)
                .count();
    }

    private Acting asker(Actor actor, String department) {
        return actor.as("OFFICER", department)
                .orElseThrow(() ->
                        new RuleViolation(ConsultationRule.NOT_THE_ASKER, organization.departmentName(department)));
    }

    private String names(List<String> departments) {
        return departments.stream().map(organization::departmentName).collect(Collectors.joining("、"));
    }

    private static DomainEvent event(Acting by, String action, ConsultationView consultation) {
        return DomainEvent.of(
                by, action, consultation.project(), "consultation", consultation.id(), consultation.title());
    }
}

package cn.jingan.majorprojects.gate.condition;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.ConditionStatus;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.CaseLock;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done about the conditions of an approval. Each command locks the condition first. */
@Service
public class ConditionService {
    private static final int TEXT = 1000;

    private final Conditions conditions;
    private final ConditionProcess process;
    private final CaseAccess cases;
    private final CaseLock locks;
    private final Cases titles;
    private final OrganizationQueries organization;
    private final DocumentService documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConditionService(
            Conditions conditions,
            ConditionProcess process,
            CaseAccess cases,
            CaseLock locks,
            Cases titles,
            OrganizationQueries organization,
            DocumentService documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conditions = conditions;
        this.process = process;
        this.cases = cases;
        this.locks = locks;
        this.titles = titles;
        this.organization = organization;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** Follows what a leader set from now on; the decision calls this. */
    @Transactional
    public void set(List<Condition> set) {
        conditions.insert(set);
        set.forEach(each -> process.set(each.projectId(), each.project(), each.id()));
    }

    /** The owner's handler reports it met, with its papers. */
    @Transactional
    public void report(Actor actor, String id, Version seen, ConditionReport report) {
        Condition condition = lock(actor, id);
        String owner = condition.department();
        Acting by = acting(actor, "HANDLER", owner, ConditionRule.NOT_THE_CONDITION_OWNER);
        require(condition, seen, ConditionStatus.OPEN);
        new Refusals()
                .required("note", report.note())
                .atMost(TEXT, "note", report.note())
                .when(report.evidence().isEmpty(), "evidence", ConditionRule.CONDITION_PAPER_MISSING)
                .refuse();
        String note = String.valueOf(report.note()).strip();
        saved(conditions.report(condition, note, by.personId(), clock.instant()));
        List<Document> papers =
                documents.attach(by, condition.project(), new Subject("condition", id), report.evidence());
        events.publishEvent(event(by, "condition.reported", condition)
                .change("status", condition.status(), ConditionStatus.REPORTED)
                .saying(note)
                .restingOn(papers.stream().map(Document::sha256).toList()));
        process.reported(by, id);
    }

    /** The head of the department that set it, or for the leader's of the lead department, who did not report it, finds it met or gives it back. */
    @Transactional
    public void verify(Actor actor, String id, Version seen, ConditionAnswer given) {
        Condition condition = lock(actor, id);
        String verifier = condition.verifier(titles.title(condition.project()).leadDepartment());
        Acting by = acting(actor, "HEAD", verifier, ConditionRule.NOT_THE_CONDITION_VERIFIER);
        if (by.is(condition.reportedBy())) {
            throw new RuleViolation(ConditionRule.CONDITION_REPORTER_VERIFIES);
        }
        require(condition, seen, ConditionStatus.REPORTED);
        boolean met = requireSound(given);
        ConditionStatus status = met ? ConditionStatus.MET : ConditionStatus.OPEN;
        saved(conditions.verify(
                condition,
                status,
                met ? by.personId() : null,
                met ? clock.instant() : null,
                met ? null : String.valueOf(given.reason()).strip()));
        events.publishEvent(event(by, met ? "condition.met" : "condition.returned", condition)
                .change("status", condition.status(), status)
                .saying(given.reason()));
        process.verified(by, id, met);
    }

    private static boolean requireSound(ConditionAnswer given) {
        boolean returned = given.answer() == ConditionAnswer.Choice.RETURNED;
        new Refusals()
                .chosen("answer", given.answer())
                .required("reason", returned ? given.reason() : "…")
                .atMost(TEXT, "reason", given.reason())
                .refuse();
        return !returned;
    }

    /** The case is over: what is open is followed by nobody any more. */
    @Transactional
    public void endAll(String projectId) {
        List<Condition> ended = open(projectId).stream()
                .filter(each -> conditions.end(each.id()) == 1)
                .toList();
        ended.forEach(each -> events.publishEvent(
                event(Acting.SYSTEM, "condition.ended", each).change("status", each.status(), ConditionStatus.ENDED)));
        ended.stream().map(Condition::project).distinct().forEach(process::ended);
    }

    /** Another department leads: what the one before still had to meet, the new one meets. */
    @Transactional
    public void handOver(String projectId, String from, String to) {
        open(projectId).stream().filter(each -> each.department().equals(from)).forEach(each -> {
            conditions.handOver(each.id(), to);
            events.publishEvent(
                    event(Acting.SYSTEM, "condition.handedOver", each).change("department", from, to));
        });
    }

    /** The case stood for so many working days: what is open is due as many later. */
    @Transactional
    public void prolong(String projectId, int workingDays) {
        open(projectId)
                .forEach(each ->
                        conditions.due(each.id(), organization.workingDays().plus(each.dueOn(), workingDays)));
    }

    /** Locks the condition until the end of the transaction: for what the process does to it by itself. */
    @Transactional
    public void hold(String id) {
        if (conditions.lock(id).isEmpty()) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
    }

    private List<Condition> open(String projectId) {
        return conditions.ofProjects(List.of(projectId)).stream()
                .filter(each -> each.status().open())
                .toList();
    }

    /** Locked after its case: who leads it, and so who verifies, stays the same meanwhile. */
    private Condition lock(Actor actor, String id) {
        Condition seen = conditions.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        cases.requireVisible(actor, seen.project());
        locks.hold(seen.projectId());
        String found = conditions.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        return conditions.byIds(List.of(found)).get(0);
    }

    private static void require(Condition condition, Version seen, ConditionStatus expected) {
        seen.require(condition.version());
        if (condition.status() != expected) {
            throw new RuleViolation(ConditionRule.CONDITION_AT_ANOTHER_STEP, condition.status());
        }
    }

    private Acting acting(Actor actor, String post, String department, ConditionRule otherwise) {
        return actor.as(post, department)
                .orElseThrow(() -> new RuleViolation(otherwise, organization.departmentName(department)));
    }

    private static void saved(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    private static DomainEvent event(Acting by, String action, Condition condition) {
        return DomainEvent.of(by, action, condition.project(), "condition", condition.id(), condition.content());
    }
}

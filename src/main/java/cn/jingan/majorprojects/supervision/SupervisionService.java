package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.CaseLock;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.NextHandlers;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done about orders. Issuing and withdrawing lock the case first, all else the order's row. */
@Service
public class SupervisionService {
    private final Supervisions rows;
    private final OrderCheck check;
    private final Issuers issuers;
    private final OrderWriter writer;
    private final SupervisionProcess process;
    private final CaseLock cases;
    private final ProjectQueries projects;
    private final ProjectService registry;
    private final OrganizationQueries organization;
    private final DocumentService documents;
    private final NextHandlers next;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupervisionService(
            Supervisions rows,
            OrderCheck check,
            Issuers issuers,
            OrderWriter writer,
            SupervisionProcess process,
            CaseLock cases,
            ProjectQueries projects,
            ProjectService registry,
            OrganizationQueries organization,
            DocumentService documents,
            NextHandlers next,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.check = check;
        this.issuers = issuers;
        this.writer = writer;
        this.process = process;
        this.cases = cases;
        this.projects = projects;
        this.registry = registry;
        this.organization = organization;
        this.documents = documents;
        this.next = next;
        this.events = events;
        this.clock = clock;
    }

    /** The post that the rung belongs to issues an order; returns its id. */
    @Transactional
    public String issue(Actor actor, String code, OrderWanted wanted) {
        ProjectFacts project = cases.takeOpen(actor, code);
        Level level = check.level(wanted);
        Acting by = issuers.require(actor, level, project);
        SupervisionOrder from = find(wanted.from()).orElse(null);
        check.require(project, wanted, level, from);
        SupervisionOrder order = writer.write(by, project, wanted, level);
        registry.involve(project.id(), order.departments());
        tell(by, order, from, wanted.nextHandler());
        process.issued(project.id(), code, order.id());
        return order.id();
    }

    private void tell(Acting by, SupervisionOrder order, @Nullable SupervisionOrder from, @Nullable String chosen) {
        DomainEvent issued = event(by, "supervision.issued", order);
        events.publishEvent(issued.change("level", null, order.level())
                .change("department", null, organization.departmentName(order.department()))
                .change("assisting", null, writer.names(order.assistants()))
                .change("deadline", null, order.dueOn())
                .change("escalates", null, from == null ? null : from.number())
                .saying(order.reason()));
        next.offer(issued, chosen, answering(order));
    }

    /** The post of which one answers. */
    private static Holding answering(SupervisionOrder order) {
        return new Holding(order.level().answering(), order.department());
    }

    /** The responsible department answers: what was mended, with its papers, or why it objects. */
    @Transactional
    public void answer(Actor actor, String id, Version seen, ReplyGiven given) {
        SupervisionOrder order = lock(actor, id);
        Acting by = answerer(actor, order);
        seen.require(order.version());
        order.require(SupervisionStatus.TO_ANSWER);
        check.require(given);
        saved(rows.move(order, SupervisionStatus.TO_VERIFY, order.roundNo(), order.dueOn()));
        SupervisionReply reply = writer.write(by, order, given);
        List<Document> papers =
                documents.attach(by, order.project(), SupervisionQueries.papers(reply), given.evidence());
        DomainEvent answered = event(by, "supervision.answered", order);
        events.publishEvent(answered.change("round", null, order.roundNo())
                .change("replyKind", null, reply.kind())
                .change("deadline", null, order.dueOn())
                .saying(reply.answer())
                .restingOn(papers.stream().map(Document::sha256).toList()));
        next.offer(answered, given.nextHandler(), new Holding(order.issuerPost(), order.issuerDepartment()));
        process.answered(by, id);
    }

    private Acting answerer(Actor actor, SupervisionOrder order) {
        String department = order.department();
        String post = order.level().answering();
        Acting by = actor.as(post, department)
                .orElseThrow(() -> new RuleViolation(
                        SupervisionRule.NOT_THE_ORDER_ANSWERER, organization.signature(department, post)));
        if (by.is(order.issuedBy())) {
            throw new RuleViolation(SupervisionRule.ORDER_ISSUER_ANSWERS);
        }
        return by;
    }

    /** The post that issued it, in another person than who answered, settles it or gives it back. */
    @Transactional
    public void verify(Actor actor, String id, Version seen, Verdict given) {
        SupervisionOrder order = lock(actor, id);
        Acting by = issuer(actor, order);
        seen.require(order.version());
        order.require(SupervisionStatus.TO_VERIFY);
        SupervisionReply reply = writer.latest(order);
        if (by.is(reply.repliedBy())) {
            throw new RuleViolation(SupervisionRule.ORDER_ANSWERER_VERIFIES);
        }
        check.require(given);
        if (given.answer() == Verdict.Choice.SETTLED) {
            settle(by, order, reply, given);
        } else {
            giveBack(by, order, reply, given);
        }
        process.verified(by, id, Objects.requireNonNull(given.answer()));
    }

    private void settle(Acting by, SupervisionOrder order, SupervisionReply reply, Verdict given) {
        String reason = OrderWriter.text(given.reason());
        saved(rows.end(order, SupervisionStatus.SETTLED, by.personId(), reason, clock.instant()));
        writer.judge(by, reply, given, null);
        events.publishEvent(event(by, "supervision.closed", order)
                .change("round", null, order.roundNo())
                .change("status", order.status(), SupervisionStatus.SETTLED)
                .saying(reason));
    }

    private void giveBack(Acting by, SupervisionOrder order, SupervisionReply reply, Verdict given) {
        LocalDate due = check.due(order.level(), given.deadline());
        saved(rows.move(order, SupervisionStatus.TO_ANSWER, order.roundNo() + 1, due));
        writer.judge(by, reply, given, due);
        DomainEvent returned = event(by, "supervision.returned", order);
        events.publishEvent(returned.change("round", order.roundNo(), order.roundNo() + 1)
                .change("deadline", order.dueOn(), due)
                .saying(given.reason()));
        next.offer(returned, given.nextHandler(), answering(order));
    }

    /** The post that issued it takes it back before it is settled. */
    @Transactional
    public void withdraw(Actor actor, String id, Version seen, @Nullable String reason) {
        rows.byIds(List.of(id)).forEach(order -> registry.hold(order.projectId()));
        SupervisionOrder order = lock(actor, id);
        Acting by = issuer(actor, order);
        seen.require(order.version());
        order.requireOpen();
        check.requireMoving(projects.facts(order.projectId()));
        check.requireReason(reason);
        saved(rows.end(order, SupervisionStatus.WITHDRAWN, by.personId(), OrderWriter.text(reason), clock.instant()));
        events.publishEvent(event(by, "supervision.withdrawn", order)
                .change("status", order.status(), SupervisionStatus.WITHDRAWN)
                .saying(reason));
        process.withdrawn(order.project(), id);
    }

    private Acting issuer(Actor actor, SupervisionOrder order) {
        return actor.as(order.issuerPost(), order.issuerDepartment())
                .orElseThrow(() -> new RuleViolation(
                        SupervisionRule.NOT_THE_ORDER_VERIFIER, organization.postName(order.issuerPost())));
    }

    /** Locks the order until the end of the transaction: for what the process does to it by itself. */
    @Transactional
    public void hold(String id) {
        held(id);
    }

    private SupervisionOrder held(String id) {
        return find(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private Optional<SupervisionOrder> find(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(rows::lock).map(found -> rows.byIds(List.of(found))
                .get(0));
    }

    private SupervisionOrder lock(Actor actor, String id) {
        SupervisionOrder order = held(id);
        projects.requireVisible(actor, order.project());
        return order;
    }

    private static void saved(int changed) {
        if (changed == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    private static DomainEvent event(Acting by, String action, SupervisionOrder order) {
        return DomainEvent.of(by, action, order.project(), "supervision", order.id(), order.label());
    }
}

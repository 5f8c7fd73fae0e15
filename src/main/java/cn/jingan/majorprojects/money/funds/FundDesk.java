package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.project.CaseLock;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every command on a month does first and last: lock the case, read, tell the history and the head. */
@Component
class FundDesk {
    private final FundStatements statements;
    private final CaseLock cases;
    private final ProjectQueries projects;
    private final ApplicationEventPublisher events;

    FundDesk(FundStatements statements, CaseLock cases, ProjectQueries projects, ApplicationEventPublisher events) {
        this.statements = statements;
        this.cases = cases;
        this.projects = projects;
        this.events = events;
    }

    /** The statement, its case locked, if this person may see it and nobody has changed it since. */
    StatementView open(Actor actor, String id, Version seen) {
        String projectId = statements.projectOf(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        projects.requireVisible(actor, projects.facts(projectId).code());
        cases.takeOpen(projectId);
        StatementView statement = statements.byIds(List.of(id)).get(0);
        seen.require(statement.version());
        return statement;
    }

    static void saved(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    /** An event of that month with its figures, as a program reads them; those of the version before beside them. */
    static DomainEvent event(Acting by, String action, StatementView s, @Nullable StatementView before) {
        return DomainEvent.of(by, action, s.project(), "fundStatement", s.id(), label(s))
                .change("month", null, s.month())
                .change("received", before == null ? null : before.received(), s.received())
                .change("paid", before == null ? null : before.paid(), s.paid())
                .change("done", before == null ? null : before.done(), s.done())
                .change("progress", before == null ? null : before.progress(), s.progress());
    }

    /** The same with what the month was measured by. */
    static DomainEvent event(Acting by, StatementView statement, Measured measured) {
        Measured.Base base = measured.base();
        return event(by, "fundStatement.confirmed", statement, null)
                .change("baseKind", null, base == null ? null : base.kind())
                .change("baseAmount", null, base == null ? null : base.amount())
                .change("yearPlan", null, measured.yearPlan())
                .change("doneBefore", null, measured.doneBefore());
    }

    /** The lead department's head is asked to confirm it. */
    void askHead(StatementView statement) {
        Notice ask = Notice.of(
                Notice.Kind.WORK,
                "funds.toConfirm",
                label(statement),
                statement.project(),
                "/fund-statements/" + statement.id(),
                List.of(new Holding("HEAD", Notice.LEAD)));
        events.publishEvent(ask.about(matter(statement), Set.of()));
    }

    /** Nobody has to confirm it any more. */
    void settle(StatementView statement) {
        events.publishEvent(new Notice.Settled(matter(statement)));
    }

    /** What people call it: 资金月报 2026-10. */
    private static String label(StatementView statement) {
        return "资金月报 " + statement.month();
    }

    private static String matter(StatementView statement) {
        return "fundStatement " + statement.id();
    }
}

package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.project.CaseLock;
import cn.jingan.majorprojects.project.CaseService;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseParts;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every command on a figure does first and last: lock the case, read, save, carry over the total, tell. */
@Component
class MoneyDesk {
    private final Costs costs;
    private final MoneyQueries queries;
    private final CaseLock cases;
    private final CaseService caseService;
    private final CaseParts parts;
    private final ProjectQueries projects;
    private final ApplicationEventPublisher events;

    MoneyDesk(
            Costs costs,
            MoneyQueries queries,
            CaseLock cases,
            CaseService caseService,
            CaseParts parts,
            ProjectQueries projects,
            ApplicationEventPublisher events) {
        this.costs = costs;
        this.queries = queries;
        this.cases = cases;
        this.caseService = caseService;
        this.parts = parts;
        this.projects = projects;
        this.events = events;
    }

    /** The figure, its case locked, if this person may see it and nobody has changed it since. */
    CostView open(Actor actor, String id, Version seen) {
        String projectId = costs.projectOf(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        projects.requireVisible(actor, projects.facts(projectId).code());
        cases.takeOpen(projectId);
        CostView cost = costs.byIds(List.of(id)).get(0);
        seen.require(cost.version());
        return cost;
    }

    static void requireNotVoid(CostView cost) {
        if (cost.voidReason() != null) {
            throw new RuleViolation(MoneyRule.COST_IS_VOID);
        }
    }

    static void saved(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    /** The project's total investment follows the figure in force; where none is complete it stays as it was. */
    void carryOver(String projectId) {
        queries.sheet(projectId).governing().map(MoneySheet.Line::total).ifPresent(total -> {
            BigDecimal before = projects.facts(projectId).investment();
            if (before == null || before.compareTo(total) != 0) {
                caseService.invest(projectId, total);
            }
        });
    }

    void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    /** An event of that figure, with what it says in words that a program can read. */
    DomainEvent event(Acting by, String action, CostView cost) {
        return DomainEvent.of(by, action, cost.project(), "cost", cost.id(), label(cost))
                .change("caliber", null, cost.kind())
                .change("part", null, cost.partId())
                .change("amount", null, cost.amount());
    }

    /** What people call it: 概算 2026-11-20, with the sub-project's name. */
    String label(CostView cost) {
        String name = cost.kind().label() + " " + cost.datedOn();
        String part = part(cost);
        return part == null ? name : name + "，" + part;
    }

    private @Nullable String part(CostView cost) {
        String id = cost.partId();
        return id == null ? null : parts.names(cost.projectId()).getOrDefault(id, id);
    }
}

package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.project.CaseService;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Investments;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters what a 投资调整 decided. It adjusts the figure that is in force; where none was ever recorded only the total is
 * known, and no figure is made up for it.
 */
@Component
class DecidedInvestments implements Investments {
    private static final String SOURCE = "投资调整决定";

    private final Costs costs;
    private final MoneyDesk desk;
    private final MoneyQueries queries;
    private final CaseService cases;
    private final ProjectQueries projects;
    private final Clock clock;

    DecidedInvestments(
            Costs costs,
            MoneyDesk desk,
            MoneyQueries queries,
            CaseService cases,
            ProjectQueries projects,
            Clock clock) {
        this.costs = costs;
        this.desk = desk;
        this.queries = queries;
        this.cases = cases;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void adjust(String projectId, String changeId, BigDecimal amount) {
        ProjectFacts project = projects.facts(projectId);
        queries.sheet(projectId).governing().map(MoneySheet.Line::kind).ifPresent(kind -> {
            CostView decided = cost(project, kind, changeId, amount);
            costs.insert(decided);
            desk.tell(desk.event(Acting.SYSTEM, "cost.adjusted", decided).change("change", null, changeId));
        });
        cases.invest(projectId, amount);
    }

    /** Of the whole project and confirmed: others have looked at it and decided. */
    private CostView cost(ProjectFacts project, CostKind kind, String changeId, BigDecimal amount) {
        Instant now = clock.instant();
        String system = Acting.SYSTEM.personId();
        return new CostView(
                Ids.next(),
                project.id(),
                project.code(),
                null,
                kind,
                amount,
                LocalDate.now(clock),
                SOURCE,
                null,
                changeId,
                null,
                null,
                null,
                project.leadDepartment(),
                system,
                now,
                system,
                now,
                0);
    }
}

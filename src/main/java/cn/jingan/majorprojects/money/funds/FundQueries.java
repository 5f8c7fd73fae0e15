package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.money.MoneyQueries;
import cn.jingan.majorprojects.money.MoneySheet;
import cn.jingan.majorprojects.money.funds.Measured.Base;
import cn.jingan.majorprojects.money.funds.Measured.BaseKind;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads of a project's funds. */
@Service
public class FundQueries {
    private final FundStatements statements;
    private final AnnualPlans plans;
    private final MoneyQueries money;
    private final ProjectQueries projects;
    private final Divergences rule;
    private final FundWords words;

    FundQueries(
            FundStatements statements,
            AnnualPlans plans,
            MoneyQueries money,
            ProjectQueries projects,
            Divergences rule,
            FundWords words) {
        this.statements = statements;
        this.plans = plans;
        this.money = money;
        this.projects = projects;
        this.rule = rule;
        this.words = words;
    }

    /** All months and plans of a project. */
    public FundSheet sheet(ProjectFacts project) {
        List<StatementView> all = statements.ofProject(project.id());
        List<PlanView> issued = plans.ofProject(project.id());
        Base base = base(project);
        return new FundSheet(
                all.stream()
                        .map(each -> judged(each, measured(each, all, issued, base)))
                        .toList(),
                issued);
    }

    /** The version of a month's statement, if this person may see its project. */
    public Judged visible(Actor actor, String id) {
        StatementView found = statements.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        ProjectFacts project = projects.visible(actor, found.project());
        return judged(found, measured(project, found));
    }

    /** What the rule finds in a statement that was measured so. */
    public Judged judged(StatementView statement, Measured measured) {
        List<Divergence> found = rule.of(measured);
        return new Judged(
                statement,
                statement.state(),
                measured,
                found,
                found.stream().map(each -> words.of(each, measured)).toList(),
                rule.missing(measured).stream()
                        .map(each -> words.of(each, measured))
                        .toList());
    }

    /** What a statement is measured by: what was in force when it was confirmed, else what is in force now. */
    Measured measured(ProjectFacts project, StatementView statement) {
        return measured(statement, statements.ofProject(project.id()), plans.ofProject(project.id()), base(project));
    }

    private static Measured measured(
            StatementView statement, List<StatementView> all, List<PlanView> issued, @Nullable Base base) {
        return statement.confirmedBy() != null
                ? statement.measured()
                : statement.measuredBy(base, plan(statement, issued), before(statement, all));
    }

    private static @Nullable BigDecimal plan(StatementView statement, List<PlanView> issued) {
        return issued.stream()
                .filter(plan -> plan.planYear() == statement.monthOn().getYear())
                .findFirst()
                .map(PlanView::amount)
                .orElse(null);
    }

    private static @Nullable BigDecimal before(StatementView statement, List<StatementView> all) {
        LocalDate december = LocalDate.of(statement.monthOn().getYear() - 1, 12, 1);
        return all.stream()
                .filter(StatementView::counts)
                .filter(each -> each.monthOn().equals(december))
                .findFirst()
                .map(StatementView::done)
                .orElse(null);
    }

    /** 概算 in force, else 总投资; null where neither is known. */
    private @Nullable Base base(ProjectFacts project) {
        BigDecimal estimate = money.sheet(project.id()).lines().stream()
                .filter(line -> line.kind() == CostKind.BUDGET_ESTIMATE)
                .map(MoneySheet.Line::total)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        BigDecimal total = project.investment();
        if (estimate != null) {
            return new Base(BaseKind.BUDGET_ESTIMATE, estimate);
        }
        return total == null || total.signum() <= 0 ? null : new Base(BaseKind.INVESTMENT, total);
    }
}

package cn.jingan.majorprojects.money.funds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The funds of a project.
 *
 * @param statements all versions, the last month first
 * @param plans all versions, the last year first
 */
public record FundSheet(List<Judged> statements, List<PlanView> plans) {

    /** The last month that was confirmed; null before there is one. */
    public @Nullable Judged newest() {
        return statements.stream()
                .filter(each -> each.state() == StatementView.State.CONFIRMED)
                .findFirst()
                .orElse(null);
    }

    /** Whether that version of a plan is the one in force. */
    public boolean inForce(PlanView plan) {
        return plans.stream()
                .filter(each -> each.planYear() == plan.planYear())
                .allMatch(each -> each.no() <= plan.no());
    }
}

package cn.jingan.majorprojects.money.funds;

import java.util.List;

/**
 * The funds of a project.
 *
 * @param statements all versions, the last month first
 * @param plans all versions, the last year first
 */
public record FundSheet(List<Judged> statements, List<PlanView> plans) {

    /** Whether that version of a plan is the one in force. */
    public boolean inForce(PlanView plan) {
        return plans.stream()
                .filter(each -> each.planYear() == plan.planYear())
                .allMatch(each -> each.no() <= plan.no());
    }
}

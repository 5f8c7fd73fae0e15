package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What recorded details must satisfy. */
@Component
class DetailsCheck {
    /** 万元; ten million times the largest project of the district is a slip of the pen. */
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private final OrganizationQueries organization;

    DetailsCheck(OrganizationQueries organization) {
        this.organization = organization;
    }

    /**
     * Refuses what cannot be, at its field; from 在建 on the investment changes by 投资调整 alone (默认配置), and where there
     * are figures it follows them.
     */
    void require(Stage stage, Details before, Details wanted, boolean figured) {
        boolean fixed = stage.ordinal() >= Stage.CONSTRUCTION.ordinal() && before.investment() != null;
        new Refusals()
                .when(!isAmount(wanted.investment()), "investment", ProjectRule.AMOUNT_IMPOSSIBLE)
                .when(
                        fixed && !isSame(before.investment(), wanted.investment()),
                        "investment",
                        ProjectRule.INVESTMENT_BY_CHANGE)
                .when(
                        figured && !fixed && !isSame(before.investment(), wanted.investment()),
                        "investment",
                        ProjectRule.INVESTMENT_BY_COSTS)
                .when(!isSubdistrict(wanted.subdistrict()), "subdistrict", SharedRule.UNKNOWN_CHOICE)
                .atMost(200, "unit", wanted.unit())
                .atMost(500, "scale", wanted.scale())
                .atMost(300, "site", wanted.site())
                .when(isReversed(wanted.plannedStart(), wanted.plannedEnd()), "plannedEnd", ProjectRule.PERIOD_REVERSED)
                .refuse();
    }

    private static boolean isAmount(@Nullable BigDecimal amount) {
        return amount == null || (amount.signum() > 0 && amount.compareTo(MOST) <= 0 && amount.scale() <= 2);
    }

    private static boolean isSame(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? before == after : before.compareTo(after) == 0;
    }

    private boolean isSubdistrict(@Nullable String code) {
        return code == null
                || organization.departments().stream()
                        .anyMatch(each -> each.kind().equals("SUBDISTRICT") && Objects.equals(each.code(), code));
    }

    private static boolean isReversed(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start != null && end != null && end.isBefore(start);
    }
}

package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.money.CostEntry.Share;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseParts;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do something with figures, and what they must enter. */
@Component
class MoneyCheck {
    /** 万元; ten million times the largest project of the district is a slip of the pen. */
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private static final int SOURCE = 200;
    private static final int REASON = 1000;

    private final CaseParts parts;
    private final FundingSources sources;
    private final OrganizationQueries organization;
    private final Clock clock;

    MoneyCheck(CaseParts parts, FundingSources sources, OrganizationQueries organization, Clock clock) {
        this.parts = parts;
        this.sources = sources;
        this.organization = organization;
        this.clock = clock;
    }

    /** The lead department's officer. */
    Acting officer(Actor actor, ProjectFacts project) {
        return of(actor, "OFFICER", project, MoneyRule.NOT_THE_COST_RECORDER);
    }

    /** The lead department's head, who did not record it. */
    Acting head(Actor actor, ProjectFacts project, CostView cost) {
        Acting by = of(actor, "HEAD", project, MoneyRule.NOT_THE_COST_CONFIRMER);
        if (by.is(cost.recordedBy())) {
            throw new RuleViolation(MoneyRule.COST_RECORDER_CONFIRMS);
        }
        return by;
    }

    private Acting of(Actor actor, String post, ProjectFacts project, MoneyRule otherwise) {
        String lead = project.leadDepartment();
        return actor.as(post, lead).orElseThrow(() -> new RuleViolation(otherwise, organization.departmentName(lead)));
    }

    /** Refuses what cannot be, each at its field. */
    void requireSound(ProjectFacts project, MoneySheet sheet, CostEntry entry) {
        LocalDate day = entry.datedOn();
        Optional<CostView> last = entry.kind() == null ? Optional.empty() : sheet.inForce(entry.kind(), entry.partId());
        new Refusals()
                .chosen("kind", entry.kind())
                .when(fixed(project, entry.kind(), entry.partId(), sheet), "kind", MoneyRule.COST_BY_CHANGE)
                .when(!known(project.id(), entry.partId()), "part", MoneyRule.COST_PART_UNKNOWN)
                .when(!isAmount(entry.amount()), "amount", MoneyRule.COST_AMOUNT_IMPOSSIBLE)
                .required("datedOn", day == null ? null : day.toString())
                .when(future(day), "datedOn", MoneyRule.COST_DATE_IN_FUTURE)
                .when(
                        day != null
                                && last.filter(each -> day.isBefore(each.datedOn()))
                                        .isPresent(),
                        "datedOn",
                        MoneyRule.COST_DATE_BEFORE_LAST,
                        last.map(CostView::datedOn).orElse(LocalDate.EPOCH))
                .required("source", entry.source())
                .atMost(SOURCE, "source", entry.source())
                .when(last.isPresent() && entry.reasonText() == null, "reason", MoneyRule.COST_REASON_MISSING)
                .atMost(REASON, "reason", entry.reason())
                .when(entry.evidence().isEmpty(), "evidence", MoneyRule.COST_SCAN_MISSING)
                .refuse();
        requireFunding(entry);
    }

    /** Whether it is a 概算 that only a decided change may replace: one is in force, and the works are under way. */
    static boolean fixed(ProjectFacts project, @Nullable CostKind kind, @Nullable String part, MoneySheet sheet) {
        return kind == CostKind.BUDGET_ESTIMATE
                && project.stage().ordinal() >= Stage.CONSTRUCTION.ordinal()
                && sheet.inForce(kind, part).isPresent();
    }

    /** Refuses sources that are half filled in, named twice, or do not add up to the amount. */
    private void requireFunding(CostEntry entry) {
        List<Share> funding = entry.funding();
        Refusals refusals = new Refusals();
        Set<String> seen = new HashSet<>();
        for (Share share : funding) {
            String field = "funding" + share.no();
            String source = share.source();
            if (source != null && !sources.known(source)) {
                refusals.when(true, field, SharedRule.UNKNOWN_CHOICE);
            } else {
                boolean whole = source != null && isAmount(share.amount()) && seen.add(source);
                refusals.when(!whole, field, MoneyRule.FUNDING_INCOMPLETE);
            }
        }
        refusals.refuse();
        BigDecimal sum = funding.stream()
                .map(Share::amount)
                .map(BigDecimal.class::cast)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        refusals.when(
                        !funding.isEmpty() && sum.compareTo(entry.amount()) != 0,
                        "fundingAmount1",
                        MoneyRule.FUNDING_DIFFERS,
                        sum.toPlainString())
                .refuse();
    }

    /** Refuses to declare void what is void, what was decided, and what the total investment cannot do without. */
    static void requireDispensable(MoneySheet sheet, CostView cost) {
        MoneyDesk.requireNotVoid(cost);
        if (cost.changeId() != null) {
            throw new RuleViolation(MoneyRule.COST_WAS_DECIDED);
        }
        if (sheet.isNeededForTotal(cost)) {
            throw new RuleViolation(MoneyRule.COST_IS_THE_TOTAL);
        }
    }

    /** Refuses to ask for a new study where none is to be asked for. */
    void requireStudy(MoneySheet sheet, CostView cost, @Nullable LocalDate on, @Nullable String number) {
        if (!sheet.asksForStudy(cost)) {
            throw new RuleViolation(MoneyRule.NO_STUDY_TO_ASK_FOR);
        }
        if (cost.studyOn() != null) {
            throw new RuleViolation(MoneyRule.STUDY_ASKED_ALREADY);
        }
        boolean early = on != null && on.isBefore(cost.datedOn());
        new Refusals()
                .required("number", number)
                .atMost(100, "number", number)
                .required("datedOn", on == null ? null : on.toString())
                .when(future(on), "datedOn", MoneyRule.COST_DATE_IN_FUTURE)
                .when(early, "datedOn", MoneyRule.COST_DATE_BEFORE_LAST, cost.datedOn())
                .refuse();
    }

    private static boolean isAmount(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() > 0 && amount.compareTo(MOST) <= 0 && amount.scale() <= 2;
    }

    private boolean known(String projectId, @Nullable String part) {
        return part == null || parts.names(projectId).containsKey(part);
    }

    private boolean future(@Nullable LocalDate day) {
        return day != null && day.isAfter(LocalDate.now(clock));
    }
}

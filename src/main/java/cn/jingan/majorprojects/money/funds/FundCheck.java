package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do something with months and plans, and what they must enter. */
@Component
class FundCheck {
    /** Stages whose months are recorded. */
    static final Set<Stage> STAGES = Set.of(Stage.PREPARATION, Stage.CONSTRUCTION, Stage.COMPLETION);

    static final String PLANNING = "PLANNING";

    /** 万元; ten million times the largest project of the district is a slip of the pen. */
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Comparator<StatementView> BY_MONTH = Comparator.comparing(StatementView::monthOn);
    private static final int FIRST_YEAR = 2000;
    private static final int TEXT = 1000;
    private static final int SOURCE = 200;

    private final OrganizationQueries organization;
    private final Clock clock;

    FundCheck(OrganizationQueries organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** The lead department's officer, in a stage that has months. */
    Acting officer(Actor actor, ProjectFacts project) {
        Acting by = of(actor, "OFFICER", project, FundRule.NOT_THE_FUND_RECORDER);
        if (!STAGES.contains(project.stage())) {
            throw new RuleViolation(FundRule.FUND_STAGE_HAS_NO_MONTHS);
        }
        return by;
    }

    /** The lead department's head, who did not record it. */
    Acting head(Actor actor, ProjectFacts project, StatementView statement) {
        Acting by = of(actor, "HEAD", project, FundRule.NOT_THE_FUND_CONFIRMER);
        if (by.is(statement.recordedBy())) {
            throw new RuleViolation(FundRule.FUND_RECORDER_CONFIRMS);
        }
        return by;
    }

    /** The planning desk. */
    static Acting planning(Actor actor) {
        return actor.as(PLANNING).orElseThrow(() -> new RuleViolation(FundRule.NOT_THE_PLAN_ISSUER));
    }

    private Acting of(Actor actor, String post, ProjectFacts project, FundRule otherwise) {
        String lead = project.leadDepartment();
        return actor.as(post, lead).orElseThrow(() -> new RuleViolation(otherwise, organization.departmentName(lead)));
    }

    /** Refuses the first statement of a month where there is one already. */
    static void requireFirst(@Nullable YearMonth month, List<StatementView> all) {
        boolean recorded = all.stream().anyMatch(each -> each.month().equals(month));
        new Refusals().when(recorded, "month", FundRule.FUND_MONTH_RECORDED).refuse();
    }

    /** Refuses to correct what is not the last version of its month. */
    static void requireLast(StatementView statement, List<StatementView> all) {
        if (followed(statement, all)) {
            throw new RuleViolation(FundRule.FUND_WAS_CORRECTED);
        }
    }

    /** Whether it is not the last version of its month. */
    static boolean followed(StatementView statement, List<StatementView> all) {
        return statement.state() == StatementView.State.CORRECTED
                || all.stream().anyMatch(each -> statement.id().equals(each.corrects()));
    }

    /** Refuses what cannot be, each at its field. */
    void requireSound(StatementEntry entry, boolean correcting) {
        Refusals refusals = new Refusals()
                .chosen("month", entry.month())
                .when(impossible(entry.month()), "month", FundRule.FUND_MONTH_IMPOSSIBLE);
        Stream.of("received", "paid", "done")
                .forEach(field ->
                        refusals.when(!isAmount(amount(entry, field), 0), field, FundRule.FUND_AMOUNT_IMPOSSIBLE));
        refusals.when(!isShare(entry.progress()), "progress", FundRule.FUND_PROGRESS_IMPOSSIBLE)
                .required("words", entry.words())
                .atMost(TEXT, "words", entry.words())
                .when(correcting && entry.reasonText() == null, "reason", FundRule.FUND_REASON_MISSING)
                .atMost(TEXT, "reason", entry.reason())
                .refuse();
    }

    private static @Nullable BigDecimal amount(StatementEntry entry, String field) {
        return switch (field) {
            case "received" -> entry.received();
            case "paid" -> entry.paid();
            default -> entry.done();
        };
    }

    /** Refuses figures that fall against the confirmed month next to it, before or after, while nothing says why. */
    static void requireRising(StatementView statement, List<StatementView> all) {
        falling(statement, all).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The refusal of such figures; empty where none falls. */
    static Optional<RuleViolation> falling(StatementView statement, List<StatementView> all) {
        if (statement.reason() != null) {
            return Optional.empty();
        }
        List<StatementView> counting =
                all.stream().filter(StatementView::counts).toList();
        Optional<StatementView> before = counting.stream()
                .filter(each -> each.monthOn().isBefore(statement.monthOn()))
                .max(BY_MONTH)
                .filter(each -> falls(each, statement));
        Optional<StatementView> after = counting.stream()
                .filter(each -> each.monthOn().isAfter(statement.monthOn()))
                .min(BY_MONTH)
                .filter(each -> falls(statement, each));
        List<Broken> broken = Stream.concat(before.stream(), after.stream())
                .map(other -> new Broken(
                        FundRule.FUND_FIGURES_FALL,
                        "reason",
                        List.of(other.month().toString())))
                .toList();
        return broken.isEmpty() ? Optional.empty() : Optional.of(new RuleViolation(broken));
    }

    private static boolean falls(StatementView earlier, StatementView later) {
        return earlier.received().compareTo(later.received()) > 0
                || earlier.paid().compareTo(later.paid()) > 0
                || earlier.done().compareTo(later.done()) > 0
                || earlier.progress().compareTo(later.progress()) > 0;
    }

    /** Refuses a plan that cannot be, each at its field. */
    void requireSound(PlanEntry entry, List<PlanView> issued) {
        Integer year = entry.planYear();
        int next = LocalDate.now(clock).getYear() + 1;
        boolean another = year != null && issued.stream().anyMatch(each -> Objects.equals(year, each.planYear()));
        new Refusals()
                .when(year == null || year < FIRST_YEAR || year > next, "year", FundRule.PLAN_YEAR_IMPOSSIBLE)
                .when(!isAmount(entry.amount(), 1), "amount", FundRule.PLAN_AMOUNT_IMPOSSIBLE)
                .required("source", entry.source())
                .atMost(SOURCE, "source", entry.source())
                .when(another && entry.reasonText() == null, "reason", FundRule.PLAN_REASON_MISSING)
                .atMost(TEXT, "reason", entry.reason())
                .refuse();
    }

    private boolean impossible(@Nullable YearMonth month) {
        return month != null && (month.getYear() < FIRST_YEAR || month.isAfter(YearMonth.now(clock)));
    }

    private static boolean isAmount(@Nullable BigDecimal amount, int sign) {
        return amount != null && amount.signum() >= sign && amount.compareTo(MOST) <= 0 && amount.scale() <= 2;
    }

    private static boolean isShare(@Nullable BigDecimal share) {
        return share != null && share.signum() >= 0 && share.compareTo(WHOLE) <= 0 && share.scale() <= 2;
    }
}

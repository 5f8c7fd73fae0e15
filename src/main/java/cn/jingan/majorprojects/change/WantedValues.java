package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.Details;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads out of an application which values it wants, beside those there are, and how large the change is. */
@Component
class WantedValues {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** 万元; as for recorded details. */
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private static final List<String> ASPECTS = List.of("SCALE", "CONTENT", "SITE");
    private static final List<String> OUTLINE_ASPECTS = List.of("TERMINATE", "WITHDRAW", "REPLACE");

    private final ProjectQueries projects;
    private final WantedDates dates;
    private final ChangeViews views;
    private final OrganizationQueries organization;
    private final Clock clock;

    WantedValues(
            ProjectQueries projects,
            WantedDates dates,
            ChangeViews views,
            OrganizationQueries organization,
            Clock clock) {
        this.projects = projects;
        this.dates = dates;
        this.views = views;
        this.organization = organization;
        this.clock = clock;
    }

    /** The values; what is wrong is noted at its field. */
    Wanted of(ProjectFacts project, ChangeRequest request, Refusals refusals) {
        return switch (Objects.requireNonNull(request.kind())) {
            case INVESTMENT -> investment(project, request, refusals);
            case SCHEDULE -> dates.of(project, request, refusals);
            case SCOPE -> scope(project, request, refusals);
            case SUSPENSION -> suspension(project, request, refusals);
            case RESUMPTION -> resumption(project, request, refusals);
            case TERMINATION -> state(project, RunState.TERMINATED);
            case WITHDRAWAL -> state(project, RunState.WITHDRAWN);
            case BACK_TO_RESERVE -> new Wanted().value("stage", project.stage(), "RESERVE");
            case RESPONSIBILITY -> responsibility(project, request, refusals);
            case OUTLINE -> outline(request, refusals);
            case CORRECTION -> correction(request, refusals);
        };
    }

    private static Wanted state(ProjectFacts project, RunState wanted) {
        return new Wanted().value("runState", project.runState(), wanted);
    }

    private static Wanted investment(ProjectFacts project, ChangeRequest request, Refusals refusals) {
        BigDecimal before = project.investment();
        BigDecimal after = request.amount();
        boolean impossible = after == null || after.signum() <= 0 || after.compareTo(MOST) > 0 || after.scale() > 2;
        refusals.when(before == null, "amount", ChangeRule.NOTHING_RECORDED)
                .when(impossible, "amount", ChangeRule.VALUE_IMPOSSIBLE);
        if (before == null || after == null || impossible) {
            return new Wanted();
        }
        refusals.when(before.compareTo(after) == 0, "amount", ChangeRule.NOTHING_CHANGES);
        BigDecimal percent = after.subtract(before).abs().multiply(HUNDRED).divide(before, 2, RoundingMode.CEILING);
        return new Wanted().value("investment", before, after).sized(percent);
    }

    private Wanted scope(ProjectFacts project, ChangeRequest request, Refusals refusals) {
        String aspect = Objects.requireNonNullElse(request.aspect(), "");
        boolean known = ASPECTS.contains(aspect);
        boolean unsized = "SCALE".equals(aspect)
                && (request.percent() == null || request.percent().signum() <= 0);
        refusals.when(!known, "aspect", SharedRule.UNKNOWN_CHOICE)
                .required("wanted", request.wanted())
                .atMost("SITE".equals(aspect) ? 300 : 500, "wanted", request.wanted())
                .when(unsized, "percent", ChangeRule.VALUE_IMPOSSIBLE);
        Wanted wanted = new Wanted();
        if (known) {
            wanted.value(field(aspect), present(project, aspect, request), request.wanted());
        }
        return "SCALE".equals(aspect) && request.percent() != null ? wanted.sized(request.percent()) : wanted;
    }

    private @Nullable String present(ProjectFacts project, String aspect, ChangeRequest request) {
        Details recorded = projects.recorded(project.id()).details();
        return switch (aspect) {
            case "SCALE" -> recorded.scale();
            case "SITE" -> recorded.site();
            default -> request.present();
        };
    }

    private static String field(String aspect) {
        return switch (aspect) {
            case "SCALE" -> "scale";
            case "SITE" -> "site";
            default -> "content";
        };
    }

    private Wanted suspension(ProjectFacts project, ChangeRequest request, Refusals refusals) {
        LocalDate until = request.date();
        refusals.when(until != null && !until.isAfter(LocalDate.now(clock)), "date", ChangeRule.VALUE_IMPOSSIBLE);
        return state(project, RunState.SUSPENDED).value("until", null, until);
    }

    private Wanted resumption(ProjectFacts project, ChangeRequest request, Refusals refusals) {
        LocalDate today = LocalDate.now(clock);
        LocalDate checked = request.date();
        Instant since = views.suspendedAt(project.id()).orElse(clock.instant());
        boolean year = !LocalDate.ofInstant(since, clock.getZone()).plusYears(1).isAfter(today);
        refusals.when(year && checked == null, "date", ChangeRule.PERMIT_CHECK_REQUIRED)
                .when(checked != null && checked.isAfter(today), "date", ChangeRule.VALUE_IMPOSSIBLE);
        return state(project, RunState.ACTIVE).value("permitChecked", null, checked);
    }

    private Wanted responsibility(ProjectFacts project, ChangeRequest request, Refusals refusals) {
        String wanted = request.department();
        boolean known = organization.departments().stream()
                .anyMatch(department -> department.code().equals(wanted));
        refusals.when(!known, "department", SharedRule.UNKNOWN_CHOICE)
                .when(project.leadDepartment().equals(wanted), "department", ChangeRule.NOTHING_CHANGES);
        return new Wanted().value("leadDepartment", project.leadDepartment(), wanted);
    }

    private static Wanted outline(ChangeRequest request, Refusals refusals) {
        refusals.when(!OUTLINE_ASPECTS.contains(String.valueOf(request.aspect())), "aspect", SharedRule.UNKNOWN_CHOICE)
                .required("executiveRecord", request.executiveRecord())
                .atMost(200, "executiveRecord", request.executiveRecord())
                .required("congressRecord", request.congressRecord())
                .atMost(200, "congressRecord", request.congressRecord());
        return new Wanted()
                .value("outline", null, request.aspect())
                .value("executiveRecord", null, request.executiveRecord())
                .value("congressRecord", null, request.congressRecord());
    }

    private static Wanted correction(ChangeRequest request, Refusals refusals) {
        refusals.required("present", request.present())
                .atMost(2000, "present", request.present())
                .required("wanted", request.wanted())
                .atMost(2000, "wanted", request.wanted());
        return new Wanted().value("correction", request.present(), request.wanted());
    }
}

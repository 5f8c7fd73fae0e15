package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.DetailsService;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SearchText;
import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an application must satisfy: little to be kept as a draft, everything to be submitted. */
@Component
class IntakeCheck {
    static final List<String> ROUTES = List.of("APPROVAL", "VERIFICATION", "FILING");
    static final List<String> FUNDING = List.of("GOVERNMENT", "ENTERPRISE");

    private final Intakes intakes;
    private final DetailsService details;
    private final OrganizationQueries organization;
    private final Set<String> features;

    IntakeCheck(Intakes intakes, DetailsService details, OrganizationQueries organization) {
        this.intakes = intakes;
        this.details = details;
        this.organization = organization;
        this.features =
                Seed.rows("features").stream().map(row -> row.getField("code")).collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses what cannot be kept. */
    void requireKeepable(Proposal proposal) {
        refuse(keepable(proposal), broken(proposal));
    }

    /** Refuses what cannot be submitted; project is the one it belongs to already. */
    void requireComplete(Proposal proposal, @Nullable String project) {
        refuse(complete(proposal, project), broken(proposal));
    }

    /** What is still missing or wrong before it can be submitted. */
    List<RuleViolation.Broken> missing(Proposal proposal, @Nullable String project) {
        try {
            requireComplete(proposal, project);
            return List.of();
        } catch (RuleViolation e) {
            return e.broken();
        }
    }

    private Refusals keepable(Proposal proposal) {
        String route = proposal.route();
        String funding = proposal.funding();
        String lead = proposal.leadDepartment();
        return new Refusals()
                .required("name", proposal.name())
                .atMost(200, "name", proposal.name())
                .atMost(2000, "necessity", proposal.necessity())
                .atMost(500, "fundSource", proposal.fundSource())
                .when(route != null && !ROUTES.contains(route), "route", SharedRule.UNKNOWN_CHOICE)
                .when(funding != null && !FUNDING.contains(funding), "funding", SharedRule.UNKNOWN_CHOICE)
                .when(lead != null && !isDepartment(lead), "leadDepartment", SharedRule.UNKNOWN_CHOICE)
                .when(!features.containsAll(proposal.features()), "features", SharedRule.UNKNOWN_CHOICE)
                .when(isForeign(proposal), "template", IntakeRule.TEMPLATE_OF_ANOTHER_KIND);
    }

    private Refusals complete(Proposal proposal, @Nullable String project) {
        String known = proposal.name() == null
                ? null
                : intakes.projectNamed(SearchText.of(proposal.name())).orElse(null);
        return keepable(proposal)
                .when(
                        known != null && !known.equals(project),
                        "name",
                        IntakeRule.INTAKE_NAME_KNOWN,
                        known == null ? "" : known)
                .when(proposal.kind() == null, "kind", SharedRule.TEXT_REQUIRED)
                .required("leadDepartment", proposal.leadDepartment())
                .required("route", proposal.route())
                .required("funding", proposal.funding())
                .required("necessity", proposal.necessity())
                .required("scale", proposal.details().scale())
                .required("unit", proposal.details().unit())
                .when(proposal.details().investment() == null, "investment", SharedRule.TEXT_REQUIRED);
    }

    private boolean isDepartment(String code) {
        return organization.departments().stream().anyMatch(each -> each.code().equals(code));
    }

    private static boolean isForeign(Proposal proposal) {
        ProjectKind kind = proposal.kind();
        return proposal.template() != null && (kind == null || !kind.templates().contains(proposal.template()));
    }

    private List<RuleViolation.Broken> broken(Proposal proposal) {
        try {
            details.requirePossible(proposal.details());
            return List.of();
        } catch (RuleViolation e) {
            return e.broken();
        }
    }

    private static void refuse(Refusals refusals, List<RuleViolation.Broken> others) {
        List<RuleViolation.Broken> all = new ArrayList<>();
        try {
            refusals.refuse();
        } catch (RuleViolation e) {
            all.addAll(e.broken());
        }
        all.addAll(others);
        if (!all.isEmpty()) {
            throw new RuleViolation(all);
        }
    }
}

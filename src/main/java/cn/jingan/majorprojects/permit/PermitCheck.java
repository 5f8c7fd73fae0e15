package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseParts;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do something with permits, and what they must enter. */
@Component
class PermitCheck {
    private static final int TEXT = 100;

    private final Permits permits;
    private final PermitKinds kinds;
    private final CaseParts parts;
    private final OrganizationQueries organization;
    private final Clock clock;

    PermitCheck(Permits permits, PermitKinds kinds, CaseParts parts, OrganizationQueries organization, Clock clock) {
        this.permits = permits;
        this.kinds = kinds;
        this.parts = parts;
        this.organization = organization;
        this.clock = clock;
    }

    /** The lead department's officer. */
    Acting officer(Actor actor, ProjectFacts project) {
        String lead = project.leadDepartment();
        return actor.as("OFFICER", lead)
                .orElseThrow(
                        () -> new RuleViolation(PermitRule.NOT_THE_PERMIT_RECORDER, organization.departmentName(lead)));
    }

    /** The lead department's head, who did not record it. */
    Acting head(Actor actor, ProjectFacts project, PermitView permit) {
        String lead = project.leadDepartment();
        Acting by = actor.as("HEAD", lead)
                .orElseThrow(
                        () -> new RuleViolation(PermitRule.NOT_THE_PERMIT_VERIFIER, organization.departmentName(lead)));
        if (by.is(permit.recordedBy())) {
            throw new RuleViolation(PermitRule.PERMIT_RECORDER_VERIFIES);
        }
        return by;
    }

    /** Refuses what cannot be, each at its field; returns the kind. */
    PermitKind requireSound(String projectId, PermitEntry entry) {
        PermitKind kind = kinds.find(entry.kind()).orElse(null);
        LocalDate issued = entry.issuedOn();
        new Refusals()
                .chosen("kind", kind)
                .when(!known(projectId, entry.partId()), "part", PermitRule.PERMIT_PART_UNKNOWN)
                .required("number", entry.number())
                .atMost(TEXT, "number", entry.number())
                .when(recorded(projectId, entry), "number", PermitRule.PERMIT_RECORDED_ALREADY, text(entry.number()))
                .required("issuer", entry.issuer())
                .atMost(TEXT, "issuer", entry.issuer())
                .required("issuedOn", issued == null ? null : issued.toString())
                .when(future(issued), "issuedOn", PermitRule.PERMIT_DATE_IN_FUTURE)
                .when(entry.evidence().isEmpty(), "evidence", PermitRule.PERMIT_SCAN_MISSING)
                .refuse();
        requireTerm(Objects.requireNonNull(kind), Objects.requireNonNull(issued), entry.validUntil());
        return kind;
    }

    private static void requireTerm(PermitKind kind, LocalDate issued, @Nullable LocalDate until) {
        if (until == null) {
            return;
        }
        Term valid = kind.valid();
        boolean tooLong = valid != null && until.isAfter(valid.from(issued));
        new Refusals()
                .when(until.isBefore(issued), "validUntil", PermitRule.PERMIT_ENDS_BEFORE_ISSUE)
                .when(
                        tooLong,
                        "validUntil",
                        PermitRule.PERMIT_LONGER_THAN_LAW,
                        valid == null ? "" : valid.from(issued),
                        kind.basis())
                .refuse();
    }

    /** Refuses an extension that the law does not know; returns the last day since then. */
    LocalDate requireExtension(PermitView permit, @Nullable LocalDate on, @Nullable LocalDate until) {
        PermitKind kind = kinds.find(permit.kind()).orElseThrow();
        LocalDate last = requireExtendable(kind, permit);
        new Refusals()
                .required("extendedOn", on == null ? null : on.toString())
                .when(future(on), "extendedOn", PermitRule.PERMIT_DATE_IN_FUTURE)
                .when(on != null && on.isAfter(last), "extendedOn", PermitRule.PERMIT_EXTENDED_TOO_LATE, last)
                .refuse();
        Term most = kind.extension();
        LocalDate wanted = until != null || most == null ? until : most.from(last);
        new Refusals()
                .required("validUntil", wanted == null ? null : wanted.toString())
                .when(wanted != null && !wanted.isAfter(last), "validUntil", PermitRule.PERMIT_EXTENSION_SHORTENS, last)
                .when(
                        wanted != null && most != null && wanted.isAfter(most.from(last)),
                        "validUntil",
                        PermitRule.PERMIT_LONGER_THAN_LAW,
                        most == null ? "" : most.from(last),
                        kind.basis())
                .refuse();
        return Objects.requireNonNull(wanted);
    }

    private static LocalDate requireExtendable(PermitKind kind, PermitView permit) {
        unextendable(kind, permit).ifPresent(refusal -> {
            throw refusal;
        });
        return Objects.requireNonNull(permit.validUntil());
    }

    /** Why the law knows no extension, or none any more; empty where it does. */
    static Optional<RuleViolation> unextendable(PermitKind kind, PermitView permit) {
        if (permit.validUntil() == null || !kind.extendable()) {
            return Optional.of(new RuleViolation(PermitRule.PERMIT_NOT_EXTENDABLE, kind.basis()));
        }
        Integer times = kind.extensions();
        return times != null && permit.extensions() >= times
                ? Optional.of(new RuleViolation(PermitRule.PERMIT_EXTENDED_OUT, times, kind.basis()))
                : Optional.empty();
    }

    /** Refuses a start of the works that this permit does not cover. */
    void requireStart(PermitView permit, @Nullable LocalDate on) {
        if (!kinds.find(permit.kind()).map(PermitKind::byStart).orElse(false)) {
            throw new RuleViolation(PermitRule.PERMIT_NOT_SETTLED_BY_START);
        }
        LocalDate last = permit.validUntil();
        boolean early = on != null && on.isBefore(permit.issuedOn());
        boolean late = on != null && last != null && on.isAfter(last);
        new Refusals()
                .required("settledOn", on == null ? null : on.toString())
                .when(future(on), "settledOn", PermitRule.PERMIT_DATE_IN_FUTURE)
                .when(early, "settledOn", PermitRule.PERMIT_STARTED_BEFORE_ISSUE, permit.issuedOn())
                .when(late, "settledOn", PermitRule.PERMIT_STARTED_TOO_LATE, last == null ? "" : last)
                .refuse();
    }

    private boolean known(String projectId, @Nullable String part) {
        return part == null || parts.names(projectId).containsKey(part);
    }

    private boolean recorded(String projectId, PermitEntry entry) {
        return permits.ofProject(projectId).stream()
                .filter(permit -> permit.voidReason() == null)
                .anyMatch(permit ->
                        permit.kind().equals(entry.kind()) && permit.number().equals(text(entry.number())));
    }

    private boolean future(@Nullable LocalDate day) {
        return day != null && day.isAfter(LocalDate.now(clock));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}

package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.organization.Department;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an order, an answer and a verdict must satisfy. */
@Component
class OrderCheck {
    private static final int LINE = 200;
    private static final int REASON = 2000;
    private static final int ANSWER = 4000;

    private final OrganizationQueries organization;
    private final Clock clock;

    OrderCheck(OrganizationQueries organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** The rung; refuses an order without one, and says at once what else must be there. */
    Level level(OrderWanted wanted) {
        if (wanted.level() == null) {
            said(wanted).refuse();
        }
        return Objects.requireNonNull(wanted.level());
    }

    private static Refusals said(OrderWanted wanted) {
        return new Refusals()
                .chosen("level", wanted.level())
                .required("matter", wanted.matter())
                .atMost(LINE, "matter", wanted.matter())
                .required("reason", wanted.reason())
                .atMost(REASON, "reason", wanted.reason());
    }

    /** Refuses while the case stands still or is over. */
    void requireMoving(ProjectFacts project) {
        if (!project.runState().moving()) {
            throw new RuleViolation(SupervisionRule.ORDER_CASE_STANDS);
        }
    }

    /** Refuses what cannot be ordered, at its field; from is the order it is raised from. */
    void require(ProjectFacts project, OrderWanted wanted, Level level, @Nullable SupervisionOrder from) {
        requireMoving(project);
        Set<String> known =
                organization.answering().stream().map(Department::code).collect(Collectors.toSet());
        String main = wanted.main(project.leadDepartment());
        List<String> assistants = wanted.assistants();
        said(wanted)
                .when(!known.contains(main), "mainDepartment", SharedRule.UNKNOWN_CHOICE)
                .when(!known.containsAll(assistants), "assisting", SharedRule.UNKNOWN_CHOICE)
                .when(assistants.contains(main), "assisting", SupervisionRule.ORDER_ASSISTS_ITSELF)
                .when(past(wanted.deadline()), "deadline", SupervisionRule.ORDER_DEADLINE_PAST)
                .when(
                        wanted.from() != null && !raisable(project, level, from),
                        "escalates",
                        SupervisionRule.ORDER_NOT_ESCALATED)
                .refuse();
    }

    private boolean raisable(ProjectFacts project, Level level, @Nullable SupervisionOrder from) {
        return from != null
                && from.projectId().equals(project.id())
                && level.above(from.level())
                && from.escalatable(LocalDate.now(clock));
    }

    /** Refuses what is no answer. */
    void require(ReplyGiven given) {
        boolean mended = given.kind() == SupervisionReply.Kind.MENDED;
        new Refusals()
                .chosen("kind", given.kind())
                .required("answer", given.answer())
                .atMost(ANSWER, "answer", given.answer())
                .when(mended && given.evidence().isEmpty(), "evidence", SupervisionRule.ORDER_EVIDENCE_MISSING)
                .refuse();
    }

    /** Refuses what is no verdict; a return needs its reason. */
    void require(Verdict given) {
        boolean returned = given.answer() == Verdict.Choice.RETURNED;
        new Refusals()
                .chosen("answer", given.answer())
                .required("reason", returned ? given.reason() : "…")
                .atMost(REASON, "reason", given.reason())
                .when(returned && past(given.deadline()), "deadline", SupervisionRule.ORDER_DEADLINE_PAST)
                .refuse();
    }

    /** Refuses a withdrawal without its reason. */
    void requireReason(@Nullable String reason) {
        new Refusals()
                .required("reason", reason)
                .atMost(REASON, "reason", reason)
                .refuse();
    }

    /** The last day: what the issuer said, else the ladder's, in working days from today. */
    LocalDate due(Level level, @Nullable LocalDate deadline) {
        return deadline != null ? deadline : organization.workingDays().plus(LocalDate.now(clock), level.days());
    }

    private boolean past(@Nullable LocalDate day) {
        return day != null && day.isBefore(LocalDate.now(clock));
    }
}

package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.organization.Department;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a question must satisfy. */
@Component
class QuestionCheck {
    /** Working days for an answer; 默认配置，待确认. */
    private static final int DAYS = 5;

    private static final Set<RunState> RUNNING = Set.of(RunState.PROPOSED, RunState.NOT_ADMITTED, RunState.ACTIVE);

    private final OrganizationQueries organization;
    private final Clock clock;

    QuestionCheck(OrganizationQueries organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Refuses while the case stands still: nothing may be started from it then. */
    void requireRunning(ProjectFacts project) {
        if (!running(project)) {
            throw new RuleViolation(ConsultationRule.CASE_NOT_RUNNING);
        }
    }

    /** Whether the case goes on. */
    static boolean running(ProjectFacts project) {
        return RUNNING.contains(project.runState());
    }

    /** Refuses what cannot be asked, at its field. */
    void require(ProjectFacts project, Question question) {
        List<String> asked = question.asked();
        Set<String> known =
                organization.answering().stream().map(Department::code).collect(Collectors.toSet());
        LocalDate due = question.dueOn();
        new Refusals()
                .required("title", question.title())
                .atMost(200, "title", question.title())
                .required("question", question.question())
                .atMost(4000, "question", question.question())
                .when(asked.isEmpty(), "departments", ConsultationRule.NOBODY_ASKED)
                .when(!known.containsAll(asked), "departments", SharedRule.UNKNOWN_CHOICE)
                .when(asked.contains(project.leadDepartment()), "departments", ConsultationRule.OWN_DEPARTMENT_ASKED)
                .when(due != null && due.isBefore(LocalDate.now(clock)), "dueOn", ConsultationRule.ANSWER_DUE_PAST)
                .refuse();
    }

    /** The last day for the answers. */
    LocalDate due(Question question) {
        LocalDate due = question.dueOn();
        return due != null ? due : organization.workingDays().plus(LocalDate.now(clock), DAYS);
    }
}

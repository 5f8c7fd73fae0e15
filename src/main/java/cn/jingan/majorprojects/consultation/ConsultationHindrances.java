package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands against the steps of a consultation, in the order in which {@link ConsultationService} refuses. */
@Component
class ConsultationHindrances {
    private final Consultations rows;
    private final OrganizationQueries organization;

    ConsultationHindrances(Consultations rows, OrganizationQueries organization) {
        this.rows = rows;
        this.organization = organization;
    }

    Hindrance ask(Actor actor, ProjectFacts project) {
        Hindrance open = project.hindrance();
        return asker(open, actor, project.leadDepartment())
                .when(!QuestionCheck.running(project), () -> new RuleViolation(ConsultationRule.CASE_NOT_RUNNING));
    }

    Hindrance give(Actor actor, AnswerView answer, ConsultationView consultation) {
        boolean asker = actor.as("HANDLER", answer.department())
                .filter(by -> by.is(consultation.askedBy()))
                .isPresent();
        return new Hindrance()
                .when(
                        actor.as("HANDLER", answer.department()).isEmpty(),
                        () -> new RuleViolation(
                                ConsultationRule.NOT_THE_ANSWERER, organization.departmentName(answer.department())))
                .when(answer.status() != AnswerStatus.ASKED, () -> new RuleViolation(ConsultationRule.ANSWER_NOT_OPEN))
                .when(asker, () -> new RuleViolation(ConsultationRule.ASKER_ANSWERS));
    }

    Hindrance stop(Actor actor, ConsultationView consultation) {
        return running(actor, consultation)
                .when(
                        consultation.status() != ConsultationStatus.ASKING,
                        () -> new RuleViolation(ConsultationRule.NOBODY_WAITED_FOR));
    }

    Hindrance conclude(Actor actor, ConsultationView consultation) {
        return running(actor, consultation)
                .when(
                        consultation.status() == ConsultationStatus.CONCLUDED,
                        () -> new RuleViolation(ConsultationRule.CONSULTATION_CONCLUDED))
                .when(
                        consultation.status() == ConsultationStatus.ASKING,
                        () -> new RuleViolation(ConsultationRule.ANSWERS_OPEN, waitedFor(consultation)));
    }

    private Hindrance running(Actor actor, ConsultationView consultation) {
        return asker(new Hindrance(), actor, consultation.department())
                .when(
                        consultation.status() == ConsultationStatus.ENDED,
                        () -> new RuleViolation(ConsultationRule.CONSULTATION_ENDED));
    }

    private Hindrance asker(Hindrance hindrance, Actor actor, String department) {
        return hindrance.when(
                actor.as("OFFICER", department).isEmpty(),
                () -> new RuleViolation(ConsultationRule.NOT_THE_ASKER, organization.departmentName(department)));
    }

    private long waitedFor(ConsultationView consultation) {
        return rows.answers(List.of(consultation.id())).stream()
                .filter(answer -> answer.status() == AnswerStatus.ASKED)
                .count();
    }
}

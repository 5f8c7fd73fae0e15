package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads of consultations. */
@Service
public class ConsultationQueries {
    private final Consultations rows;
    private final ProjectQueries projects;

    ConsultationQueries(Consultations rows, ProjectQueries projects) {
        this.rows = rows;
        this.projects = projects;
    }

    /** The consultations of a project, newest first, at most 200. */
    public List<ConsultationView> ofProject(String projectId) {
        return rows.ofProject(projectId);
    }

    /** The consultation, if this person may see its project. */
    public ConsultationView visible(Actor actor, String id) {
        ConsultationView found = consultation(id);
        projects.requireVisible(actor, found.project());
        return found;
    }

    /** The consultation, whoever asks: for the process. */
    public ConsultationView consultation(String id) {
        return rows.byIds(List.of(id)).stream().findFirst().orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The answers asked for, in a fixed order: the engine reads this more than once. */
    public List<AnswerView> answers(String consultationId) {
        return rows.answers(List.of(consultationId));
    }

    /** An answer, whoever asks: for the process. */
    public AnswerView answer(String id) {
        return rows.answersByIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }
}

package cn.jingan.majorprojects.lifecycle.consultation;

import static cn.jingan.majorprojects.lifecycle.consultation.ConsultationProcessContract.CONSULTATION_ID;

import cn.jingan.majorprojects.consultation.AnswerView;
import cn.jingan.majorprojects.consultation.ConsultationQueries;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the model asks of a consultation. */
@Component("consultationAnswers")
public class ConsultationAnswers {
    private final ConsultationQueries consultations;

    ConsultationAnswers(ConsultationQueries consultations) {
        this.consultations = consultations;
    }

    /** The answers asked for, as ids in a fixed order: the engine reads this more than once. */
    public List<String> asked(DelegateExecution execution) {
        return consultations.answers(CONSULTATION_ID.of(execution)).stream()
                .map(AnswerView::id)
                .toList();
    }
}

package cn.jingan.majorprojects.lifecycle.consultation;

import cn.jingan.majorprojects.consultation.AnswerView;
import cn.jingan.majorprojects.consultation.ConsultationQueries;
import cn.jingan.majorprojects.consultation.ConsultationView;
import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.worklist.Ask;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of whom an answer is asked: of the department's handler, who is not the asker. */
@Component
class AnswerTasks implements TaskSubject {
    private final ConsultationQueries consultations;

    AnswerTasks(ConsultationQueries consultations) {
        this.consultations = consultations;
    }

    @Override
    public String model() {
        return AnswerProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return AnswerProcessContract.ANSWER_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        AnswerView answer = consultations.answer(id);
        ConsultationView consultation = consultations.consultation(answer.consultationId());
        return new Ask(
                AnswerProcessContract.SUBJECT + "." + task,
                AnswerProcessContract.SUBJECT,
                id,
                consultation.title(),
                false,
                consultation.department(),
                answer.department(),
                "HANDLER",
                Set.of(consultation.askedBy()),
                consultation.askedBy(),
                consultation.dueOn());
    }
}

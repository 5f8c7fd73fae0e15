package cn.jingan.majorprojects.lifecycle.consultation;

import cn.jingan.majorprojects.consultation.ConsultationQueries;
import cn.jingan.majorprojects.consultation.ConsultationView;
import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.worklist.Ask;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of whom a consultation asks its conclusion: of the asking department's officer. */
@Component
class ConsultationTasks implements TaskSubject {
    private final ConsultationQueries consultations;

    ConsultationTasks(ConsultationQueries consultations) {
        this.consultations = consultations;
    }

    @Override
    public String model() {
        return ConsultationProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return ConsultationProcessContract.CONSULTATION_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        ConsultationView consultation = consultations.consultation(id);
        return new Ask(
                ConsultationProcessContract.SUBJECT + "." + task,
                ConsultationProcessContract.SUBJECT,
                id,
                consultation.title(),
                false,
                consultation.department(),
                consultation.department(),
                "OFFICER",
                Set.of(),
                consultation.askedBy(),
                null);
    }
}

package cn.jingan.majorprojects.lifecycle.consultation;

import cn.jingan.majorprojects.consultation.ConsultationQueries;
import cn.jingan.majorprojects.worklist.Upcoming;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who comes after the last answer: the officer of the department that asked. */
@Component
class AnswerUpcoming implements Upcoming {
    private final ConsultationQueries consultations;

    AnswerUpcoming(ConsultationQueries consultations) {
        this.consultations = consultations;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals(AnswerProcessContract.GIVE);
    }

    @Override
    public List<Step> after(String kind, String id) {
        String asked = consultations.answer(id).consultationId();
        String department = consultations.consultation(asked).department();
        return List.of(new Step(ConsultationProcessContract.CONCLUDE, department, "OFFICER", null));
    }
}

package cn.jingan.majorprojects.lifecycle.condition;

import cn.jingan.majorprojects.gate.condition.ConditionQueries;
import cn.jingan.majorprojects.worklist.Upcoming;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who comes after a condition is reported as met: the head of the department that finds it so. */
@Component
class ConditionUpcoming implements Upcoming {
    private final ConditionQueries conditions;

    ConditionUpcoming(ConditionQueries conditions) {
        this.conditions = conditions;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals(ConditionProcessContract.FULFIL);
    }

    @Override
    public List<Step> after(String kind, String id) {
        String verifier = conditions.verifier(conditions.condition(id));
        return List.of(new Step(ConditionProcessContract.VERIFY, verifier, "HEAD", null));
    }
}

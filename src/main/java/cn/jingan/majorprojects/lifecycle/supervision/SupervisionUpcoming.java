package cn.jingan.majorprojects.lifecycle.supervision;

import cn.jingan.majorprojects.supervision.Level;
import cn.jingan.majorprojects.supervision.SupervisionOrder;
import cn.jingan.majorprojects.supervision.SupervisionQueries;
import cn.jingan.majorprojects.worklist.Upcoming;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who comes after an answer: the post that issued the order. After a verdict nobody is certain. */
@Component
class SupervisionUpcoming implements Upcoming {
    private final SupervisionQueries supervisions;

    SupervisionUpcoming(SupervisionQueries supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals(SupervisionProcessContract.ANSWER);
    }

    @Override
    public List<Step> after(String kind, String id) {
        SupervisionOrder order = supervisions.order(id);
        return List.of(new Step(
                SupervisionProcessContract.VERIFY, order.issuerDepartment(), order.issuerPost(), Level.VERIFY_DAYS));
    }
}

package cn.jingan.majorprojects.lifecycle.change;

import cn.jingan.majorprojects.change.ChangeQueries;
import cn.jingan.majorprojects.worklist.Upcoming;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who comes after an officer has mended a change: the lead department's head. */
@Component
class ChangeUpcoming implements Upcoming {
    private final ChangeQueries changes;

    ChangeUpcoming(ChangeQueries changes) {
        this.changes = changes;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals(ChangeProcessContract.REVISE);
    }

    @Override
    public List<Step> after(String kind, String id) {
        String lead = changes.change(id).leadDepartment();
        return List.of(new Step(ChangeProcessContract.APPROVE, lead, "HEAD", ChangeTasks.DAYS));
    }
}

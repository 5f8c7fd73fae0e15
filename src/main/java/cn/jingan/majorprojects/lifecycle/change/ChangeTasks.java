package cn.jingan.majorprojects.lifecycle.change;

import cn.jingan.majorprojects.change.ChangeQueries;
import cn.jingan.majorprojects.change.ChangeView;
import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.worklist.Ask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of whom a change's tasks ask what: the lead department's head decides a small one, its officer mends it. */
@Component
class ChangeTasks implements TaskSubject {
    /** Working days for either step; 默认配置，待确认. */
    static final int DAYS = 3;

    private final ChangeQueries changes;
    private final OrganizationQueries organization;
    private final Clock clock;

    ChangeTasks(ChangeQueries changes, OrganizationQueries organization, Clock clock) {
        this.changes = changes;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String model() {
        return ChangeProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return ChangeProcessContract.CHANGE_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        ChangeView change = changes.change(id);
        String kind = ChangeProcessContract.SUBJECT + "." + task;
        boolean approve = kind.equals(ChangeProcessContract.APPROVE);
        return new Ask(
                kind,
                ChangeProcessContract.SUBJECT,
                id,
                change.kind().label(),
                false,
                change.leadDepartment(),
                change.leadDepartment(),
                approve ? "HEAD" : "OFFICER",
                approve ? Set.of(change.appliedBy()) : Set.of(),
                change.appliedBy(),
                organization.workingDays().plus(LocalDate.now(clock), DAYS));
    }
}

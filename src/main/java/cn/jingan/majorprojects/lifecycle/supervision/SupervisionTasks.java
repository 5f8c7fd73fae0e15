package cn.jingan.majorprojects.lifecycle.supervision;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.supervision.Level;
import cn.jingan.majorprojects.supervision.SupervisionOrder;
import cn.jingan.majorprojects.supervision.SupervisionQueries;
import cn.jingan.majorprojects.supervision.SupervisionReply;
import cn.jingan.majorprojects.worklist.Ask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of whom an order is asked: of the responsible department until its day, then of the post that issued it. */
@Component
class SupervisionTasks implements TaskSubject {
    private final SupervisionQueries supervisions;
    private final OrganizationQueries organization;
    private final Clock clock;

    SupervisionTasks(SupervisionQueries supervisions, OrganizationQueries organization, Clock clock) {
        this.supervisions = supervisions;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String model() {
        return SupervisionProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return SupervisionProcessContract.SUPERVISION_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        SupervisionOrder order = supervisions.order(id);
        String kind = SupervisionProcessContract.SUBJECT + "." + task;
        return switch (kind) {
            case SupervisionProcessContract.ANSWER -> answer(kind, order);
            case SupervisionProcessContract.VERIFY -> verify(kind, order);
            default -> throw new IllegalStateException("unknown task " + kind);
        };
    }

    private static Ask answer(String kind, SupervisionOrder order) {
        return new Ask(
                kind,
                SupervisionProcessContract.SUBJECT,
                order.id(),
                order.label(),
                false,
                order.issuerDepartment(),
                order.department(),
                order.level().answering(),
                Set.of(order.issuedBy()),
                order.issuedBy(),
                order.dueOn());
    }

    private Ask verify(String kind, SupervisionOrder order) {
        List<SupervisionReply> replies = supervisions.replies(order.id());
        SupervisionReply last = replies.get(replies.size() - 1);
        LocalDate answered = LocalDate.ofInstant(last.repliedAt(), clock.getZone());
        return new Ask(
                kind,
                SupervisionProcessContract.SUBJECT,
                order.id(),
                order.label(),
                false,
                order.department(),
                order.issuerDepartment(),
                order.issuerPost(),
                Set.of(last.repliedBy()),
                last.repliedBy(),
                organization.workingDays().plus(answered, Level.VERIFY_DAYS));
    }
}

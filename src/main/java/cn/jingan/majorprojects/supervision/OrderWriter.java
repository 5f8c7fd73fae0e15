package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes orders with their numbers, answers, and what was found of them. */
@Component
class OrderWriter {
    private final Supervisions rows;
    private final OrderCheck check;
    private final OrganizationQueries organization;
    private final Clock clock;

    OrderWriter(Supervisions rows, OrderCheck check, OrganizationQueries organization, Clock clock) {
        this.rows = rows;
        this.check = check;
        this.organization = organization;
        this.clock = clock;
    }

    /** A new order, under the next number of the year. */
    SupervisionOrder write(Acting by, ProjectFacts project, OrderWanted wanted, Level level) {
        SupervisionOrder order = new SupervisionOrder(
                Ids.next(),
                number(),
                project.id(),
                project.code(),
                level,
                text(wanted.matter()),
                text(wanted.reason()),
                wanted.main(project.leadDepartment()),
                String.join(";", wanted.assistants()),
                by.post(),
                by.department(),
                by.personId(),
                clock.instant(),
                check.due(level, wanted.deadline()),
                1,
                SupervisionStatus.TO_ANSWER,
                wanted.from(),
                null,
                null,
                null,
                0);
        rows.insert(order);
        return order;
    }

    /** Its row stays locked until the end of the transaction: the next one waits, and a rollback leaves no gap. */
    private String number() {
        int year = LocalDate.now(clock).getYear();
        rows.count(year);
        return "督办-%d-%03d".formatted(year, rows.counted(year));
    }

    /** What the department answered in the present round. */
    SupervisionReply write(Acting by, SupervisionOrder order, ReplyGiven given) {
        SupervisionReply reply = new SupervisionReply(
                Ids.next(),
                order.id(),
                order.roundNo(),
                given.kind() == null ? SupervisionReply.Kind.MENDED : given.kind(),
                text(given.answer()),
                order.dueOn(),
                by.personId(),
                by.post(),
                by.department(),
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        rows.insertReply(reply);
        return reply;
    }

    /** What was answered last. */
    SupervisionReply latest(SupervisionOrder order) {
        List<SupervisionReply> replies = rows.replies(List.of(order.id()));
        return replies.get(replies.size() - 1);
    }

    /** What was found of it; due is the day of the next round after a return. */
    void judge(Acting by, SupervisionReply reply, Verdict given, @Nullable LocalDate due) {
        rows.judge(new SupervisionReply(
                reply.id(),
                reply.orderId(),
                reply.roundNo(),
                reply.kind(),
                reply.answer(),
                reply.dueOn(),
                reply.repliedBy(),
                reply.repliedPost(),
                reply.repliedDepartment(),
                reply.repliedAt(),
                given.answer(),
                text(given.reason()),
                by.personId(),
                by.post(),
                by.department(),
                clock.instant(),
                due));
    }

    /** Names of departments. */
    String names(List<String> departments) {
        return departments.stream().map(organization::departmentName).collect(Collectors.joining("、"));
    }

    /** A text as it is kept. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.worklist.ItemNames;
import cn.jingan.majorprojects.worklist.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts tasks into words and working days. */
@Component("itemTexts")
class ItemTexts {
    private final MessageSource messages;
    private final OrganizationQueries organization;
    private final ItemNames names;
    private final Clock clock;

    ItemTexts(MessageSource messages, OrganizationQueries organization, ItemNames names, Clock clock) {
        this.names = names;
        this.messages = messages;
        this.organization = organization;
        this.clock = clock;
    }

    /** What is asked: 完成节点 10 施工许可. */
    public String title(WorkItem item) {
        return names.title(item);
    }

    /** That it came back, in the word for that kind of work: 补正, 重拟, 再次. */
    public String again(WorkItem item) {
        Locale locale = LocaleContextHolder.getLocale();
        String word = messages.getMessage("worklist.again", null, locale);
        return Objects.requireNonNull(messages.getMessage("worklist.again." + item.kind(), null, word, locale));
    }

    /** Where it is answered; a finished one is read there. */
    public String page(WorkItem item) {
        return item.page();
    }

    /** Working days until it is due; negative when overdue; null without a due date. */
    public @Nullable Integer daysLeft(WorkItem item) {
        LocalDate due = item.dueOn();
        return due == null ? null : organization.workingDays().between(LocalDate.now(clock), due);
    }

    private boolean isProvisional(WorkItem item) {
        LocalDate due = item.dueOn();
        return due != null && !organization.workingDays().knows(due.getYear());
    }

    /** Whom it was asked of: 区教育局·部门负责人. */
    public String asked(WorkItem item) {
        return organization.signature(item.department(), item.post());
    }

    /** Who did it, and in whose place. */
    String standing(String person, String absent) {
        Object[] args = {person, absent};
        return messages.getMessage("routing.standing", args, LocaleContextHolder.getLocale());
    }

    /** Where it comes from. */
    public String sender(WorkItem item) {
        return organization.departmentName(item.sender());
    }

    ItemJson json(Actor actor, WorkItem item, List<Action> actions) {
        return new ItemJson(
                item.id(),
                item.kind(),
                title(item),
                item.label(),
                item.project(),
                item.projectNumber(),
                item.projectName(),
                item.category(),
                item.stage(),
                item.statutory(),
                organization.departmentName(item.department()),
                organization.postName(item.post()),
                item.isOf(actor),
                item.delegate() != null,
                item.rerouted(),
                item.repeated(),
                item.again(),
                item.passed(),
                item.urgings(),
                item.dueOn(),
                daysLeft(item),
                isProvisional(item),
                item.status(),
                item.createdAt(),
                item.version(),
                actions);
    }
}

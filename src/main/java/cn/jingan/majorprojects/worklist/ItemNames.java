package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Labels;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a task is called, in the language of the reader. */
@Component("itemNames")
public class ItemNames {
    private final MessageSource messages;
    private final Labels labels;

    ItemNames(MessageSource messages, Labels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    /** What is asked: 完成节点 10 施工许可. */
    public String title(WorkItem item) {
        Object[] args = {labels.of(item.label())};
        return messages.getMessage("work." + item.kind(), args, LocaleContextHolder.getLocale());
    }

    /** The project and what is asked, by which a task is found among others: 77　三泰路　完成节点 10 施工许可. */
    public String among(WorkItem item) {
        return item.projectNumber() + "　" + item.projectName() + "　" + title(item);
    }
}

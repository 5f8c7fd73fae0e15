package cn.jingan.majorprojects.worklist;

import java.util.function.Function;
import java.util.regex.Pattern;

/** In which order a box is read. */
public enum ItemOrder {
    /** What is due first, what has no due date last. */
    DUE(WorkItem::dueKey, "\\d{4}-\\d\\d-\\d\\d"),
    /** What came last. */
    NEWEST(WorkItem::id, ""),
    /** By the number of the project, what came first within it. */
    PROJECT(item -> item.project() + '_' + item.id(), "[A-Z]{1,4}-\\d{2,9}_");

    private static final String ID = "[0-9A-HJKMNP-TV-Z]{13}";

    private final Function<WorkItem, String> key;
    private final Pattern form;

    ItemOrder(Function<WorkItem, String> key, String before) {
        this.key = key;
        this.form = Pattern.compile("(?:" + before + ")" + ID);
    }

    /** Where that item stands. */
    String key(WorkItem item) {
        return key.apply(item);
    }

    /** Whether the text can be the place of an item in this order. */
    public boolean isKey(String text) {
        return form.matcher(text).matches();
    }
}

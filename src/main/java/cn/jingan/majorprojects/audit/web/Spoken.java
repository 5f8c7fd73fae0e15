package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.HistoryItem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of one language, for a template. */
record Spoken(Words words, Locale locale) {

    /** What was done, with what it was done to. */
    public String sentence(String action, String label) {
        return words.sentence(action, label, locale);
    }

    /** Post and department, or the system. */
    public String signature(HistoryItem.Who who) {
        return words.signature(who, locale);
    }

    /** Name of a field. */
    public String field(String field) {
        return words.field(field, locale);
    }

    /** A value of a field. */
    public String value(String field, @Nullable String value) {
        return words.value(field, value, locale);
    }
}

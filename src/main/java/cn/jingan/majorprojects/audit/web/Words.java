package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.HistoryItem;
import cn.jingan.majorprojects.shared.Acting;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a person's language what happened; what has no sentence is shown as the ledger has it. */
@Component
class Words {
    private static final String SENTENCES = "history.";

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence of what was done, with what it was done to. */
    String sentence(String action, String label, Locale locale) {
        return said(SENTENCES + action, action + "：" + label, locale, label);
    }

    /** Post and department, or that it was the system. */
    String signature(HistoryItem.Who who, Locale locale) {
        return who.post().equals(Acting.SYSTEM.post())
                ? said("audit.system", who.signature(), locale)
                : who.signature();
    }

    /** Name of a field. */
    String field(String field, Locale locale) {
        return said("change." + field, field, locale);
    }

    /** A value of a field; a choice by its name, nothing as a dash. */
    String value(String field, @Nullable String value, Locale locale) {
        return value == null || value.isEmpty() ? "—" : said("option." + field + "." + value, value, locale);
    }

    /** A text of the screens. */
    String text(String key, Locale locale, Object... args) {
        return said(key, key, locale, args);
    }

    /** The actions that have a sentence, by name. */
    List<String> actions() {
        return ResourceBundle.getBundle("messages/audit", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith(SENTENCES))
                .map(key -> key.substring(SENTENCES.length()))
                .sorted()
                .toList();
    }

    private String said(String key, String otherwise, Locale locale, Object... args) {
        return Objects.requireNonNullElse(messages.getMessage(key, args, otherwise, locale), otherwise);
    }
}

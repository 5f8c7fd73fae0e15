package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.HistoryItem;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Says in a person's language what happened; what has no words is shown as the ledger has it. */
@Component
class Words {
    private static final String ACTION = "history.";

    private final MessageSource messages;
    private final OrganizationQueries organization;
    private final List<String> actions;

    Words(
            MessageSource messages,
            OrganizationQueries organization,
            @Value("${spring.messages.basename}") String[] files) {
        this.messages = messages;
        this.organization = organization;
        this.actions = Arrays.stream(files).flatMap(Words::named).sorted().toList();
    }

    /** The actions that have words in any module, by name. */
    List<String> actions() {
        return actions;
    }

    /** What those actions are about, by which they are grouped: the part of the name before its first dot. */
    String group(String action, Locale locale) {
        String about = action.split("\\.", 2)[0];
        return said("audit.group." + about, about, locale);
    }

    /** What was done: 签发意见. */
    String action(String action, Locale locale) {
        return said(ACTION + action, action, locale);
    }

    /** How the head of a day is written, as a pattern. */
    String day(Locale locale) {
        return text("audit.day", locale);
    }

    /** What was done, with what it was done to. */
    String sentence(String action, String label, Locale locale) {
        return text("audit.sentence", locale, action(action, locale), label);
    }

    /** Post and department; a substitute by name, and for which post; the system or oneself where no post signed. */
    String signature(HistoryItem.Who who, Locale locale) {
        if (who.onBehalfOf() != null) {
            return text("audit.signed.for", locale, who.name(), who.signature());
        }
        return said("audit.signed." + who.post(), who.signature(), locale);
    }

    /** Name of a field. */
    String field(String field, Locale locale) {
        return said("change." + field, field, locale);
    }

    /** A value of a field; a choice, a yes or no, a post or a department by its name, nothing as a dash. */
    String value(String field, @Nullable String value, Locale locale) {
        if (!StringUtils.hasLength(value)) {
            return "—";
        }
        return switch (field) {
            case "decidingPost" -> organization.postName(value);
            case "leadDepartment", "department", "setBy" -> organization.departmentName(value);
            case "assignee", "delegate", "person", "substitute", "reader", "owner" ->
                organization.personNames(List.of(value)).getOrDefault(value, value);
            case HistoryItem.OTHER_THING -> subject(value, locale);
            default -> said("option." + field + "." + value, said("option." + value, value, locale), locale);
        };
    }

    /** Kind and id of a thing, the kind in words. */
    private String subject(String value, Locale locale) {
        String type = value.split(" ", 2)[0];
        return said("option.subject." + type, type, locale) + value.substring(type.length());
    }

    /** Kind of a thing in words, and what it is called; its id where that is not known. */
    String thing(@Nullable String value, Map<String, String> called, Locale locale) {
        String[] kindAndId = value == null ? new String[0] : value.split(" ", 2);
        String name = kindAndId.length < 2 ? null : called.get(kindAndId[1]);
        return name == null
                ? value(HistoryItem.OTHER_THING, value, locale)
                : subject(kindAndId[0], locale) + " " + name;
    }

    /** A text of the screens. */
    String text(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    private String said(String key, String otherwise, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, locale), otherwise);
    }

    private static Stream<String> named(String file) {
        ClassPathResource resource = new ClassPathResource(file.strip() + ".properties");
        try {
            return resource.exists()
                    ? PropertiesLoaderUtils.loadProperties(resource).stringPropertyNames().stream()
                            .filter(key -> key.startsWith(ACTION))
                            .map(key -> key.substring(ACTION.length()))
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}

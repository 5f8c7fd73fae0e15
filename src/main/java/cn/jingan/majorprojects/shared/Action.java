package cn.jingan.majorprojects.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something this person may do now: a form for people, a link with fields for programs.
 * Titles are messages: {@code action.<name>}, {@code field.<name>.<field>} (else {@code field.<field>}),
 * {@code help.<name>.<field>}, {@code option.<field>.<value>}.
 *
 * @param name of the action, such as {@code milestone.complete}
 * @param href where its fields are posted as JSON, or as multipart when one is a file
 * @param page where a person does it in the browser; null when one press of a button is all
 * @param version of the row it was made for, sent back as If-Match; null when it needs none
 * @param fields what it asks, in order
 * @param enables name of the action of a task that cannot be done before this one; null for an action of its own
 * @param again whether the task came back: it was done before and returned, or is asked once more
 */
public record Action(
        String name,
        String href,
        @Nullable String page,
        @Nullable Long version,
        List<Field> fields,
        @Nullable String enables,
        boolean again) {

    /** Kinds of field, as the API names them. */
    public enum Type {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("textarea")
        TEXTAREA,
        @JsonProperty("date")
        DATE,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("boolean")
        BOOLEAN,
        @JsonProperty("choice")
        CHOICE,
        @JsonProperty("multichoice")
        MULTICHOICE,
        @JsonProperty("file")
        FILE
    }

    /**
     * One thing an action asks.
     *
     * @param name of the field
     * @param type of the field
     * @param required whether the action refuses without it
     * @param options what can be chosen; empty unless a choice
     * @param value what stands in it before anybody types, a draft for instance
     * @param showWhen name=value of the choice under which the field matters; null for always
     * @param label what it is called; null when the message says it
     * @param withheld choices that are not among the options because they would be refused now; null for none
     */
    public record Field(
            String name,
            Type type,
            boolean required,
            List<Option> options,
            @Nullable String value,
            @Nullable String showWhen,
            @Nullable String label,
            @Nullable Withheld withheld) {

        /** A field called by its message. */
        public Field(
                String name,
                Type type,
                boolean required,
                List<Option> options,
                @Nullable String value,
                @Nullable String showWhen) {
            this(name, type, required, options, value, showWhen, null);
        }

        /** A field with a name of its own. */
        public Field(
                String name,
                Type type,
                boolean required,
                List<Option> options,
                @Nullable String value,
                @Nullable String showWhen,
                @Nullable String label) {
            this(name, type, required, options, value, showWhen, label, null);
        }

        /** The same without those choices, which would be refused now with these words. */
        public Field withholding(Collection<String> values, RuleViolation why) {
            Map<Boolean, List<Option>> parts =
                    options.stream().collect(Collectors.partitioningBy(option -> values.contains(option.value())));
            Withheld kept = new Withheld(parts.getOrDefault(true, List.of()), why);
            return new Field(name, type, required, parts.getOrDefault(false, List.of()), value, showWhen, label, kept);
        }

        private Field only(String choice) {
            List<Option> left = options.stream()
                    .filter(option -> option.value().equals(choice))
                    .toList();
            return left.isEmpty() ? this : new Field(name, type, required, left, choice, showWhen, label, withheld);
        }
    }

    /**
     * One choice.
     *
     * @param value what is posted
     * @param label what is shown; null when the message {@code option.<field>.<value>} says it
     */
    public record Option(String value, @Nullable String label) {}

    /** Choices that would be refused now, and the refusal. */
    public record Withheld(List<Option> options, RuleViolation why) {}

    /** Starts an action without fields. */
    public static Action of(String name, String href, @Nullable String page) {
        return new Action(name, href, page, null, List.of(), null, false);
    }

    /** The same action made for that version of its row. */
    public Action at(long rowVersion) {
        return new Action(name, href, page, rowVersion, fields, enables, again);
    }

    /** Adds a field that must be given. */
    public Action required(String field, Type type, Option... options) {
        return with(new Field(field, type, true, List.of(options), null, null));
    }

    /** Adds a field that may be left empty. */
    public Action optional(String field, Type type, Option... options) {
        return with(new Field(field, type, false, List.of(options), null, null));
    }

    /** A field with these choices, value by name shown; none where there is nothing to choose. */
    public Action optionalAmong(String field, Map<String, String> choices) {
        Option[] options = choices.entrySet().stream()
                .map(choice -> new Option(choice.getKey(), choice.getValue()))
                .toArray(Option[]::new);
        return options.length == 0 ? this : optional(field, Type.CHOICE, options);
    }

    /** Adds any field. */
    public Action with(Field field) {
        List<Field> all = new ArrayList<>(fields);
        all.add(field);
        return new Action(name, href, page, version, List.copyOf(all), enables, again);
    }

    /** The same action, where that action of a task cannot be done before it. */
    public Action enabling(String task) {
        return new Action(name, href, page, version, fields, task, again);
    }

    /** The same action of a task that came back, or did not. */
    public Action cameBack(boolean back) {
        return new Action(name, href, page, version, fields, enables, back);
    }

    /** The same action with that choice made already, on a page that is told so by its parameter {@code chosen}. */
    public Action choosing(String field, String value) {
        List<Field> chosen = fields.stream()
                .map(each -> each.name().equals(field) ? each.only(value) : each)
                .toList();
        String there = page == null ? null : page + "?chosen=" + value;
        return new Action(name, href, there, version, chosen, enables, again);
    }

    /** Whether one of the fields is a file, so that the form is sent as multipart. */
    public boolean hasFile() {
        return fields.stream().anyMatch(field -> field.type() == Type.FILE);
    }

    /** Choices with their messages, one for each constant. */
    public static Option[] options(Class<? extends Enum<?>> type) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(constant.name(), null))
                .toArray(Option[]::new);
    }
}

package cn.jingan.majorprojects.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action as a form.
 *
 * @param title words of its button
 * @param why why the task came to this person; null for what is no task
 * @param target where it is posted
 * @param key names this submission, so that it takes effect once
 * @param version of the row it was made for; null when it needs none
 * @param multipart whether files go with it
 * @param again whether it is shown after a refusal, with what was typed
 * @param fields what it asks, those that open under a choice inside it
 * @param problems what was wrong, that of the whole first
 */
record ActionForm(
        String title,
        @Nullable String why,
        String target,
        String key,
        @Nullable Long version,
        boolean multipart,
        boolean again,
        List<Control> fields,
        List<Problem> problems) {

    /** A sentence, the element it concerns and what that is called; null both for the whole. */
    record Problem(@Nullable String id, @Nullable String label, String sentence) {}

    /** One choice, the fields that open under it, and the same asked once more for who needs more than one. */
    record Choice(String value, String label, boolean chosen, List<Control> fields, List<Further> further) {}

    /** Fields that ask once more what those before them asked. */
    record Further(List<Control> fields) {

        /** What is asked once more: the name of the first of them. */
        public String getLabel() {
            return fields.get(0).label();
        }

        /** Whether something stands in them already, or is wrong with them. */
        public boolean isOpen() {
            return fields.stream()
                    .anyMatch(field -> field.isBad() || !field.value().isEmpty());
        }
    }

    /**
     * One field as it is drawn.
     *
     * @param optional that it may stay empty, in words; null where it must not
     * @param present what stands there now, where another person changed it meanwhile; null else
     * @param none what a list says where nothing is chosen; null where it asks to choose
     */
    record Control(
            String id,
            String name,
            String kind,
            String label,
            @Nullable String help,
            boolean required,
            @Nullable String optional,
            @Nullable String showWhen,
            String value,
            @Nullable String present,
            @Nullable String none,
            List<Choice> options,
            List<String> errors) {

        /** Whether something is wrong with it. */
        public boolean isBad() {
            return !errors.isEmpty();
        }

        /** Ids of the hint, of what stands there now and of the error. */
        public @Nullable String getDescribedBy() {
            String ids = Stream.of(
                            help == null ? "" : id + "-h", present == null ? "" : id + "-n", isBad() ? id + "-e" : "")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            return ids.isEmpty() ? null : ids;
        }
    }

    /** Whether what was wrong concerns no single field. */
    public boolean isRefusedWhole() {
        return problems.stream().allMatch(problem -> problem.id() == null);
    }

    /** The control of that name. */
    public Control control(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static boolean isDate(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

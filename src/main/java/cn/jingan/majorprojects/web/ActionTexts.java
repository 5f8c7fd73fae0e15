package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Action;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of actions, for pages and for programs. */
@Component
class ActionTexts {
    private final Sentences sentences;

    ActionTexts(Sentences sentences) {
        this.sentences = sentences;
    }

    /** What the action is called: {@code action.<name>}. */
    public String title(Action action) {
        return sentences.of("action." + action.name());
    }

    /**
     * Why the task came to this person: {@code why.<name>.again} where it came back, else {@code why.<name>}; null for what
     * is no task.
     */
    public @Nullable String why(Action action) {
        return why(action.name(), action.again());
    }

    /** Why the task of that kind came to this person, who may do these. */
    public @Nullable String why(Collection<Action> actions, String kind) {
        return why(
                kind,
                actions.stream()
                        .anyMatch(action -> action.again() && action.name().equals(kind)));
    }

    private @Nullable String why(String name, boolean again) {
        Optional<String> back = again ? sentences.find("why." + name + ".again") : Optional.empty();
        return back.or(() -> sentences.find("why." + name)).orElse(null);
    }

    /** What the field is called: {@code field.<action>.<field>}, else {@code field.<field>}. */
    public String label(Action action, Action.Field field) {
        String own = field.label();
        return own != null ? own : message(action, field);
    }

    private String message(Action action, Action.Field field) {
        return sentences
                .find("field." + action.name() + "." + field.name())
                .orElseGet(() -> sentences.of("field." + field.name()));
    }

    /**
     * Which choices cannot be made now and why, and how to fill it in: {@code help.<action>.<field>}, else
     * {@code help.<field>}; null for nothing to say.
     */
    public @Nullable String help(Action action, Action.Field field) {
        Optional<String> own = sentences
                .find("help." + action.name() + "." + field.name())
                .or(() -> sentences.find("help." + field.name()));
        String said = Stream.of(withheld(action, field), own)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    /**
     * That it may stay empty: {@code optional.<action>.<field>} where only with some answers. Null where it must not, and
     * for what opens under a choice: the choice may need it.
     */
    @Nullable
    String optional(Action action, Action.Field field) {
        return field.required() || field.showWhen() != null
                ? null
                : sentences
                        .find("optional." + action.name() + "." + field.name())
                        .orElseGet(() -> sentences.of("web.optional"));
    }

    /**
     * What a list says where nothing is chosen: {@code none.<action>.<field>}; null for a choice that cannot be taken
     * back.
     */
    public @Nullable String none(Action action, Action.Field field) {
        return sentences.find("none." + action.name() + "." + field.name()).orElse(null);
    }

    private Optional<String> withheld(Action action, Action.Field field) {
        return Optional.ofNullable(field.withheld())
                .map(kept -> sentences.of(
                        "web.withheld",
                        kept.options().stream()
                                .map(option -> option(action, field, option))
                                .collect(Collectors.joining(sentences.of("web.withheld.or"))),
                        sentences.of(kept.why().broken().get(0))));
    }

    /** What the choice is called: its own label, {@code option.<action>.<field>.<value>}, {@code option.<field>.<value>}. */
    public String option(Action action, Action.Field field, Action.Option option) {
        String label = option.label();
        if (label != null) {
            return label;
        }
        String key = field.name() + "." + option.value();
        return sentences.find("option." + action.name() + "." + key).orElseGet(() -> sentences.of("option." + key));
    }
}

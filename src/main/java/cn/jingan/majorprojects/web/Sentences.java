package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Messages in the language of the request. */
@Component
class Sentences {
    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** The message, or its key where there is none. */
    String of(String key, @Nullable Object... args) {
        return find(key, args).orElse(key);
    }

    Optional<String> find(String key, @Nullable Object... args) {
        return Optional.ofNullable(messages.getMessage(key, args, null, LocaleContextHolder.getLocale()));
    }

    /** The sentence of a broken rule; its values stand as they are, numbers without grouping, states by their names. */
    String of(RuleViolation.Broken broken) {
        Object[] args = broken.args().stream().map(this::value).toArray();
        return of("rule." + broken.rule().name(), args);
    }

    /** A stage or status by its name on the screens: {@code stage.RESERVE}, {@code gateStatus.SIGNING}. */
    private String value(Object arg) {
        if (!(arg instanceof Enum<?> state)) {
            return arg.toString();
        }
        String type = state.getDeclaringClass().getSimpleName();
        String key = Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + state.name();
        return find(key).orElse(state.name());
    }
}

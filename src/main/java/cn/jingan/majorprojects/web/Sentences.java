package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Messages in the language of the request. */
@Component
class Sentences implements Wording {
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

    /** The sentence of a broken rule; its values stand as they are, numbers without grouping, states in words. */
    @Override
    public String of(RuleViolation.Broken broken) {
        Object[] args = broken.args().stream().map(this::word).toArray();
        return of("rule." + broken.rule().name(), args);
    }

    /** A state by its message, such as {@code gateStatus.SIGNING}; anything else as it is. */
    private String word(Object value) {
        if (!(value instanceof Enum<?> state)) {
            return value.toString();
        }
        String type = state.getDeclaringClass().getSimpleName();
        String key = Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + state.name();
        return find(key).orElse(state.name());
    }
}

package cn.jingan.majorprojects.project.intake.web;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what is still missing. */
@Component("intakeWords")
class IntakeWords {
    private final MessageSource messages;

    IntakeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Name of the field. */
    public String label(@Nullable String field) {
        String key = "field.intake.save." + field;
        String plain = messages.getMessage("field." + field, null, "", LocaleContextHolder.getLocale());
        return Objects.requireNonNull(messages.getMessage(key, null, plain, LocaleContextHolder.getLocale()));
    }

    /** What is wrong with it. */
    public String sentence(RuleViolation.Broken gap) {
        Object[] args = gap.args().stream().map(Object::toString).toArray();
        return messages.getMessage("rule." + gap.rule().name(), args, LocaleContextHolder.getLocale());
    }
}

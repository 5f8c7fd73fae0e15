package cn.jingan.majorprojects.lifecycle.web;

import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Durations as people read them: days and hours, or minutes where it was less than an hour; a dash for none. */
@Component
class StayWords {
    private final MessageSource messages;

    StayWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The duration in words. */
    public String of(Duration time) {
        if (time.isZero()) {
            return "—";
        }
        String key = time.toDays() > 0 ? "days" : time.toHours() > 0 ? "hours" : "minutes";
        Object[] parts = {time.toDays(), time.toHoursPart(), Math.max(1, time.toMinutesPart())};
        return messages.getMessage("lifecycle.replay." + key, parts, LocaleContextHolder.getLocale());
    }
}

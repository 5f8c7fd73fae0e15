package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the history when the system judged another colour, with what it was judged by. */
@Component
class LightTold {
    private final LightWords words;
    private final ApplicationEventPublisher events;

    LightTold(LightWords words, ApplicationEventPublisher events) {
        this.words = words;
        this.events = events;
    }

    void changed(LightState before, Judged now) {
        Verdict verdict = now.verdict();
        events.publishEvent(event(before, words.colour(verdict.light(), Locale.CHINESE))
                .change("light", before.colour(), verdict.light())
                .change("lightRow", before.ruleRow(), verdict.row())
                .change("threshold", before.threshold(), verdict.threshold())
                .change("lateMilestone", before.milestone(), now.milestone())
                .change("plannedOn", before.plannedOn(), now.plannedOn())
                .change("overdueDays", before.overdueDays(), now.input().facts().overdueDays())
                .saying(words.reason(now, Locale.CHINESE))
                .under(verdict.version()));
    }

    void ended(LightState before) {
        events.publishEvent(event(before, "—").change("light", before.colour(), null));
    }

    private DomainEvent event(LightState before, String after) {
        String was = before.colour() == null ? "—" : words.colour(before.colour(), Locale.CHINESE);
        return DomainEvent.of(
                Acting.SYSTEM, "light.changed", before.project(), "light", before.project(), was + " → " + after);
    }
}

package cn.jingan.majorprojects.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moments as people read them, in Shanghai's time. */
@Component("moments")
class Moments {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** The day: 2026-11-23; a dash for none. */
    public String day(@Nullable Instant moment) {
        return moment == null
                ? "—"
                : LocalDate.ofInstant(moment, clock.getZone()).toString();
    }

    /** Day and minute: 2026-11-23 09:05; a dash for none. */
    public String minute(@Nullable Instant moment) {
        return moment == null ? "—" : MINUTE.format(LocalDateTime.ofInstant(moment, clock.getZone()));
    }
}

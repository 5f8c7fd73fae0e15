package cn.jingan.majorprojects.light;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Judges every running case once a day, part by part. It looks every half hour who was not judged today, so that a node
 * that was down at midnight makes up for it, and several nodes share the work.
 */
@Component
class LightDuty {
    private static final int PART = 100;

    private final LightService lights;

    LightDuty(LightService lights) {
        this.lights = lights;
    }

    @Scheduled(fixedDelayString = "${majorprojects.lights.every}", initialDelayString = "${majorprojects.lights.every}")
    void run() {
        int judged;
        do {
            judged = lights.judgeDue(PART);
        } while (judged == PART);
    }
}

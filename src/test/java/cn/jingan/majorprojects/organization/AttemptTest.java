package cn.jingan.majorprojects.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    @Test
    void waitsLongerAfterEachFailureFromTheFifthOnAndNeverLongerThanAQuarterOfAnHour() {
        assertThat(IntStream.rangeClosed(1, 18).mapToObj(AttemptTest::waitAfter))
                .containsExactly(
                        0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L, 900L, 900L);
    }

    @Test
    void startsAnewAfterADayWithoutFailure() {
        Attempt old = failures(12);

        assertThat(old.failed(NOON.plus(DAY).plusSeconds(1), 5, DAY).failures()).isEqualTo(1);
        assertThat(old.failed(NOON.plus(DAY).minusSeconds(1), 5, DAY).failures())
                .isEqualTo(13);
    }

    @Test
    void doesNotHoldUpWhoLookedAtTheClockBeforeItsLastHolder() {
        Attempt attempt = failures(4);
        Instant before = NOON.minusMillis(3);

        assertThat(attempt.isBlocked(before)).isFalse();
        assertThat(attempt.forgiven().isBlocked(before)).isFalse();
        assertThat(failures(5).forgiven().isBlocked(before)).isFalse();
        assertThat(failures(5).isBlocked(before)).isTrue();
    }

    private static long waitAfter(int failures) {
        Attempt attempt = failures(failures);
        return attempt.isBlocked(NOON)
                ? Duration.between(NOON, attempt.blockedUntil()).toSeconds()
                : 0;
    }

    private static Attempt failures(int count) {
        Attempt attempt = new Attempt("c", 0, NOON, NOON);
        for (int i = 0; i < count; i++) {
            attempt = attempt.failed(NOON, 5, DAY);
        }
        return attempt;
    }
}

package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Remembers, in the command's own transaction, which request got which answer. */
@Component
class Idempotency {
    private static final Logger LOG = LoggerFactory.getLogger(Idempotency.class);
    /** How long a key is remembered; 默认配置. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final AnswersGiven answers;
    private final JsonMapper json;
    private final Clock clock;

    Idempotency(AnswersGiven answers, JsonMapper json, Clock clock) {
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /** Takes the key; of two at once the second waits here for the first. */
    void take(RequestKey key) {
        try {
            answers.insert(key, clock.instant());
        } catch (DuplicateKeyException e) {
            throw new KeyTaken(e);
        }
    }

    /** The key was taken before: its answer, or a refusal where it was another request's. */
    AnsweredBefore before(RequestKey key) {
        StoredAnswer answer = answers.find(key.actor(), key.text())
                .orElseThrow(() -> new IllegalStateException("key taken and gone: " + key.text()));
        if (!answer.fingerprint().equals(key.fingerprint())) {
            throw new RuleViolation(WebRule.KEY_USED_OTHERWISE);
        }
        return new AnsweredBefore(answer);
    }

    /** Keeps what the handler answered: where it sends a browser, or the body for a program. */
    void keep(RequestKey key, @Nullable Object answer, boolean page, int plainStatus) {
        if (page) {
            answers.store(key, HttpStatus.FOUND.value(), location(answer), null);
        } else if (answer instanceof ResponseEntity<?> entity) {
            var location = entity.getHeaders().getLocation();
            int status = entity.getStatusCode().value();
            answers.store(key, status, location == null ? null : location.toString(), body(entity.getBody()));
        } else {
            answers.store(key, plainStatus, null, body(answer));
        }
    }

    private static String location(@Nullable Object answer) {
        if (answer instanceof String view && view.startsWith("redirect:")) {
            return view;
        }
        throw new IllegalStateException("A page answers a command with a redirect, not with " + answer);
    }

    private @Nullable String body(@Nullable Object body) {
        return body == null ? null : json.writeValueAsString(body);
    }

    /** Forgets old keys, every night. */
    @Scheduled(cron = "0 40 3 * * *")
    @Transactional
    public void forget() {
        int forgotten = answers.deleteBefore(clock.instant().minus(KEPT));
        LOG.info("{} keys of requests forgotten", forgotten);
    }

    /** Somebody has the key already. */
    static final class KeyTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeyTaken(DuplicateKeyException cause) {
            super(cause);
        }
    }
}

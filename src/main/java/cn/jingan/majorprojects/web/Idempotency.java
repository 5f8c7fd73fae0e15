package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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

/** Remembers, which request got which answer, in the transaction of the command. */
@Component
class Idempotency {
    private static final Logger LOG = LoggerFactory.getLogger(Idempotency.class);
    /** How long a key is remembered; 默认配置. */
    private static final Duration KEPT = Duration.ofDays(7);
    /** How long a request of several commands may run before its answer is no longer waited for; 默认配置. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final long PAUSE_MS = 100;

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

    /** Gives the key back where nothing was done. */
    void release(RequestKey key) {
        answers.delete(key);
    }

    /**
     * The key was taken before: its answer, for which it waits while the request runs, or a refusal where it was another
     * request's. Empty where the key was given back meanwhile.
     */
    Optional<AnsweredBefore> before(RequestKey key) {
        while (true) {
            Optional<StoredAnswer> answer = answers.find(key.actor(), key.text());
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            if (!answer.get().fingerprint().equals(key.fingerprint())) {
                throw new RuleViolation(WebRule.KEY_USED_OTHERWISE);
            }
            if (answer.get().status() == HttpStatus.CONFLICT.value()) {
                throw new RuleViolation(WebRule.SECRET_SHOWN_ONCE);
            }
            if (answer.get().isGiven()) {
                return Optional.of(new AnsweredBefore(answer.get()));
            }
            await(answer.get());
        }
    }

    private void await(StoredAnswer running) {
        if (running.takenAt().plus(PATIENCE).isBefore(clock.instant())) {
            throw new RuleViolation(WebRule.KEY_WITHOUT_ANSWER);
        }
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolation(WebRule.KEY_WITHOUT_ANSWER);
        }
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

    /** Keeps that it was done, and nothing of its answer. */
    void withhold(RequestKey key) {
        answers.store(key, HttpStatus.CONFLICT.value(), null, null);
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

package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.MajorProjectsApplication;
import cn.jingan.majorprojects.shared.CommandsOfTheirOwn;
import cn.jingan.majorprojects.shared.OnlyShows;
import cn.jingan.majorprojects.shared.ShownOnce;
import cn.jingan.majorprojects.web.Idempotency.KeyTaken;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes one command one transaction: the key's row first, then whatever the handler's service does, the answer last.
 * The whole is repeated when it lost a race, and a key seen before gets its first answer without running. Where a request
 * is {@linkplain CommandsOfTheirOwn several commands}, its key and its answer are kept in transactions of their own,
 * before and after.
 */
@Component
class CommandRunner {
    private static final List<Class<? extends Annotation>> COMMANDS =
            List.of(PostMapping.class, PutMapping.class, PatchMapping.class, DeleteMapping.class);
    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);
    private static final String OURS = MajorProjectsApplication.class.getPackageName();
    private final TransactionTemplate transaction;
    private final Idempotency idempotency;
    private final Attempts attempts;
    private final JsonMapper json;

    CommandRunner(TransactionTemplate transaction, Idempotency idempotency, Attempts attempts, JsonMapper json) {
        this.transaction = transaction;
        this.idempotency = idempotency;
        this.attempts = attempts;
        this.json = json;
    }

    /** Whether calling it is a command. */
    static boolean isCommand(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith(OURS)
                && COMMANDS.stream().anyMatch(handler::hasMethodAnnotation)
                && !handler.hasMethodAnnotation(OnlyShows.class);
    }

    /** Runs a command: the handler, called with these. */
    @Nullable
    Object run(HandlerMethod handler, @Nullable Object[] given, Call call) throws Exception {
        Optional<RequestKey> key = RequestKey.of(request(), content(handler, given));
        try {
            return run(handler, call, key);
        } catch (Failed e) {
            throw e.getCause();
        }
    }

    private @Nullable Object run(HandlerMethod handler, Call call, Optional<RequestKey> key) {
        while (true) {
            try {
                return handler.hasMethodAnnotation(CommandsOfTheirOwn.class)
                        ? several(handler, call, key)
                        : attempts.run(() -> inTransaction(handler, call, key));
            } catch (KeyTaken e) {
                Optional<AnsweredBefore> before = idempotency.before(key.orElseThrow());
                if (before.isPresent()) {
                    throw before.get();
                }
            }
        }
    }

    private @Nullable Object several(HandlerMethod handler, Call call, Optional<RequestKey> key) {
        key.ifPresent(known -> alone(() -> idempotency.take(known)));
        Object answer;
        try {
            answer = proceed(call);
        } catch (RuntimeException e) {
            key.ifPresent(known -> afterwards(() -> idempotency.release(known), known));
            throw e;
        }
        key.ifPresent(
                known -> afterwards(() -> idempotency.keep(known, answer, isPage(handler), status(handler)), known));
        return answer;
    }

    /** What was done stands and is told, whether this succeeds or not. */
    private void afterwards(Runnable step, RequestKey key) {
        try {
            alone(step);
        } catch (RuntimeException e) {
            LOG.error("The key {} of {} stays without an answer", key.text(), key.actor(), e);
        }
    }

    private void alone(Runnable step) {
        attempts.run(() -> {
            transaction.executeWithoutResult(status -> step.run());
            return null;
        });
    }

    private @Nullable Object inTransaction(HandlerMethod handler, Call call, Optional<RequestKey> key) {
        Optional<Object> answer = transaction.execute(status -> Optional.ofNullable(answer(handler, call, key)));
        return answer.orElse(null);
    }

    private @Nullable Object answer(HandlerMethod handler, Call call, Optional<RequestKey> key) {
        key.ifPresent(idempotency::take);
        Object answer = proceed(call);
        key.ifPresent(known -> keep(handler, answer, known));
        return answer;
    }

    private void keep(HandlerMethod handler, @Nullable Object answer, RequestKey key) {
        if (handler.hasMethodAnnotation(ShownOnce.class)) {
            idempotency.withhold(key);
        } else {
            idempotency.keep(key, answer, isPage(handler), status(handler));
        }
    }

    private static @Nullable Object proceed(Call call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Failed(e);
        }
    }

    /** What was sent as JSON, in one order of writing, so that the same request is known again. */
    private String content(HandlerMethod handler, @Nullable Object[] given) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .map(body -> json.writeValueAsString(given[body.getParameterIndex()]))
                .orElse("");
    }

    /** Whether it answers a browser with a page, and not a program with JSON. */
    static boolean isPage(HandlerMethod handler) {
        return !handler.hasMethodAnnotation(ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class);
    }

    private static int status(HandlerMethod handler) {
        ResponseStatus status = handler.getMethodAnnotation(ResponseStatus.class);
        return (status == null ? HttpStatus.OK : status.code()).value();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** The call of the handler itself. */
    interface Call {
        @Nullable
        Object proceed() throws Exception;
    }

    /** Carries a checked exception of a handler out of the transaction, which it rolls back. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(Exception cause) {
            super(cause);
        }

        @Override
        public synchronized Exception getCause() {
            return (Exception) Objects.requireNonNull(super.getCause());
        }
    }
}

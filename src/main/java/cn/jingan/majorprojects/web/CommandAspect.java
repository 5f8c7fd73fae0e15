package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.web.Idempotency.KeyTaken;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes one command one transaction: the key's row first, then whatever the handler's service does, the answer last.
 * The whole is repeated when it lost a race, and a key seen before gets its first answer without running.
 */
@Aspect
@Component
class CommandAspect {
    private final TransactionTemplate transaction;
    private final Idempotency idempotency;
    private final Attempts attempts;
    private final JsonMapper json;

    CommandAspect(TransactionTemplate transaction, Idempotency idempotency, Attempts attempts, JsonMapper json) {
        this.transaction = transaction;
        this.idempotency = idempotency;
        this.attempts = attempts;
        this.json = json;
    }

    @Around("within(cn.jingan.majorprojects..*) && ("
            + "@annotation(org.springframework.web.bind.annotation.PostMapping)"
            + " || @annotation(org.springframework.web.bind.annotation.PutMapping)"
            + " || @annotation(org.springframework.web.bind.annotation.PatchMapping)"
            + " || @annotation(org.springframework.web.bind.annotation.DeleteMapping))")
    @Nullable
    Object command(ProceedingJoinPoint handler) throws Throwable {
        Optional<RequestKey> key = RequestKey.of(request(), content(handler));
        try {
            return attempts.run(() -> inTransaction(handler, key));
        } catch (KeyTaken e) {
            throw idempotency.before(key.orElseThrow());
        } catch (Failed e) {
            throw e.getCause();
        }
    }

    private @Nullable Object inTransaction(ProceedingJoinPoint handler, Optional<RequestKey> key) {
        Optional<Object> answer = transaction.execute(status -> Optional.ofNullable(answer(handler, key)));
        return answer.orElse(null);
    }

    private @Nullable Object answer(ProceedingJoinPoint handler, Optional<RequestKey> key) {
        key.ifPresent(idempotency::take);
        Object answer = proceed(handler);
        key.ifPresent(known -> idempotency.keep(known, answer, isPage(handler), status(handler)));
        return answer;
    }

    private static @Nullable Object proceed(ProceedingJoinPoint handler) {
        try {
            return handler.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new Failed(e);
        }
    }

    /** What was sent as JSON, in one order of writing, so that the same request is known again. */
    private String content(ProceedingJoinPoint handler) {
        Annotation[][] annotations = method(handler).getParameterAnnotations();
        for (int i = 0; i < annotations.length; i++) {
            if (Arrays.stream(annotations[i]).anyMatch(RequestBody.class::isInstance)) {
                return json.writeValueAsString(handler.getArgs()[i]);
            }
        }
        return "";
    }

    private static boolean isPage(ProceedingJoinPoint handler) {
        Method method = method(handler);
        return !AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(method, ResponseBody.class);
    }

    private static int status(ProceedingJoinPoint handler) {
        ResponseStatus status = AnnotatedElementUtils.findMergedAnnotation(method(handler), ResponseStatus.class);
        return (status == null ? HttpStatus.OK : status.code()).value();
    }

    private static Method method(ProceedingJoinPoint handler) {
        return ((MethodSignature) handler.getSignature()).getMethod();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** Carries a checked exception of a handler out of the transaction, which it rolls back. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(Throwable cause) {
            super(cause);
        }

        @Override
        public synchronized Throwable getCause() {
            return Objects.requireNonNull(super.getCause());
        }
    }
}

package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.api.OpenApiResourceNotFoundException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says every exception in words, with its status; what nobody foresaw gets a number and keeps its details to the log. */
@Component
class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    /** When to come back while the database or the store of files is away, in seconds. */
    private static final String COME_BACK = "5";

    private final Sentences sentences;
    private final FieldSentences fields;

    Failures(Sentences sentences, FieldSentences fields) {
        this.sentences = sentences;
        this.fields = fields;
    }

    Failure of(Exception e) {
        if (e instanceof RuleViolation violation) {
            return of(violation);
        }
        BindingResult binding = binding(e);
        if (binding != null) {
            return failure(HttpStatus.UNPROCESSABLE_CONTENT, fields.of(binding));
        }
        if (e instanceof HandlerMethodValidationException validation) {
            return failure(HttpStatus.UNPROCESSABLE_CONTENT, fields.of(validation));
        }
        return input(e);
    }

    /** The failure a status alone tells of. */
    Failure of(HttpStatusCode status) {
        HttpStatusCode known = sentences.find("web.title." + status.value()).isPresent()
                ? status
                : status.is5xxServerError() ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
        return failure(status, Map.of("", List.of(sentences.of("web.sentence." + known.value()))));
    }

    private Failure of(RuleViolation violation) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        violation.broken().forEach(broken -> errors.computeIfAbsent(
                        broken.field() == null ? "" : broken.field(), field -> new ArrayList<>())
                .add(sentences.of(broken)));
        HttpStatus status = HttpStatus.valueOf(violation.rule().kind().status());
        return new Failure(status, title(status), violation.rule().name(), errors, null, comeBack(status), null);
    }

    private static @Nullable BindingResult binding(Exception e) {
        return e instanceof BindException bind ? bind.getBindingResult() : null;
    }

    private Failure input(Exception e) {
        if (e instanceof BadRequest bad) {
            List<String> sentence = List.of(sentences.of(bad.key(), bad.args().toArray()));
            Map<String, List<String>> errors = new LinkedHashMap<>();
            bad.fields().forEach(field -> errors.put(field, sentence));
            return failure(HttpStatus.BAD_REQUEST, errors);
        }
        if (e instanceof MethodArgumentTypeMismatchException mismatch) {
            return bad(mismatch.getName(), fields.mismatch(mismatch.getValue(), mismatch.getRequiredType()));
        }
        if (e instanceof TypeMismatchException mismatch) {
            return bad("", fields.mismatch(mismatch.getValue(), mismatch.getRequiredType()));
        }
        if (e instanceof HttpMessageNotReadableException unreadable) {
            return json(unreadable);
        }
        String missing = missing(e);
        return missing == null ? upload(e) : bad(missing, sentences.of("web.missing", missing));
    }

    /** What our own readers of JSON refused, else that it cannot be read. */
    private Failure json(HttpMessageNotReadableException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation || cause instanceof BadRequest) {
                return of((Exception) cause);
            }
        }
        return failure(HttpStatus.BAD_REQUEST, fields.of(e));
    }

    private static @Nullable String missing(Exception e) {
        if (e instanceof MissingServletRequestParameterException parameter) {
            return parameter.getParameterName();
        }
        return e instanceof MissingServletRequestPartException part ? part.getRequestPartName() : null;
    }

    private Failure upload(Exception e) {
        if (e instanceof MaxUploadSizeExceededException || isCausedBy(e, SizeException.class)) {
            return of(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (e instanceof MultipartException
                || e instanceof MissingRequestValueException
                || e instanceof RequestRejectedException
                || e instanceof InvalidParameterException) {
            return of(HttpStatus.BAD_REQUEST);
        }
        if (e instanceof OpenApiResourceNotFoundException) {
            return of(HttpStatus.NOT_FOUND);
        }
        if (e instanceof AccessDeniedException) {
            return of(HttpStatus.FORBIDDEN);
        }
        if (e instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            Failure failure = of(known.getStatusCode());
            return new Failure(
                    failure.status(),
                    failure.title(),
                    failure.rule(),
                    failure.errors(),
                    null,
                    known.getHeaders(),
                    null);
        }
        if (Away.is(e)) {
            return away(e);
        }
        return isCausedBy(e, TransientDataAccessException.class) ? busy(e) : broken(e);
    }

    private static boolean isCausedBy(@Nullable Throwable failure, Class<? extends Throwable> type) {
        return failure != null && (type.isInstance(failure) || isCausedBy(failure.getCause(), type));
    }

    private Failure away(Exception e) {
        LOG.error("The database is away", e);
        return of(new RuleViolation(WebRule.DATABASE_AWAY));
    }

    private Failure busy(Exception e) {
        LOG.error("The database is too busy", e);
        Failure failure = of(HttpStatus.SERVICE_UNAVAILABLE);
        HttpHeaders headers = comeBack(failure.status());
        return new Failure(failure.status(), failure.title(), failure.rule(), failure.errors(), null, headers, null);
    }

    private static HttpHeaders comeBack(HttpStatusCode status) {
        HttpHeaders headers = new HttpHeaders();
        if (status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
            headers.set(HttpHeaders.RETRY_AFTER, COME_BACK);
        }
        return headers;
    }

    /** Whether whoever asked has hung up, so that no answer reaches anybody. */
    static boolean isUnheard(Exception e) {
        return isCausedBy(e, ClientAbortException.class) || isCausedBy(e, AsyncRequestNotUsableException.class);
    }

    private Failure broken(Exception e) {
        if (isUnheard(e)) {
            LOG.debug("Nobody reads the answer any more", e);
            return of(HttpStatus.INTERNAL_SERVER_ERROR);
        }
        String incident = Ids.next();
        LOG.error("Incident {}", incident, e);
        Failure failure = of(HttpStatus.INTERNAL_SERVER_ERROR);
        return new Failure(
                failure.status(), failure.title(), failure.rule(), failure.errors(), incident, HttpHeaders.EMPTY, null);
    }

    private Failure bad(String field, String sentence) {
        return failure(HttpStatus.BAD_REQUEST, Map.of(field, List.of(sentence)));
    }

    private Failure failure(HttpStatusCode status, Map<String, List<String>> errors) {
        return new Failure(status, title(status), rule(status), errors, null, HttpHeaders.EMPTY, null);
    }

    private static String rule(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return (known == null ? HttpStatus.BAD_REQUEST : known).name();
    }

    private String title(HttpStatusCode status) {
        return sentences
                .find("web.title." + status.value())
                .orElseGet(() -> sentences.of(status.is5xxServerError() ? "web.title.500" : "web.title.400"));
    }
}

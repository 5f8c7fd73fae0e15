package cn.jingan.majorprojects.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The one place where exceptions become answers: for programs under /api, for people elsewhere. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Errors {
    private final Failures failures;
    private final ApiErrors api;
    private final PageErrors pages;
    private final Overtaken overtaken;

    Errors(Failures failures, Overtaken overtaken, ApiErrors api, PageErrors pages) {
        this.failures = failures;
        this.overtaken = overtaken;
        this.api = api;
        this.pages = pages;
    }

    /** A page while the database is away is the business of {@link AwayAnswers}: the ones here have a bar. */
    @ExceptionHandler
    @Nullable
    Object failed(Exception e, HttpServletRequest request, HttpServletResponse response) throws Exception {
        boolean program = Paths.isApi(Paths.of(request));
        if (!program && Away.is(e)) {
            throw e;
        }
        Failure failure = overtaken.told(failures.of(e), e, request);
        if (Failures.isUnheard(e)) {
            return null;
        }
        return program ? api.answer(failure) : pages.answer(failure, e, request, response);
    }

    /** Who is not signed in is the business of the security chain, which hears of it by the exception itself. */
    @ExceptionHandler
    void notSignedIn(AuthenticationException e) {
        throw e;
    }

    @ExceptionHandler
    Object answeredBefore(AnsweredBefore e) {
        StoredAnswer answer = e.answer();
        return answer.status() == HttpStatus.FOUND.value() && answer.location() != null
                ? answer.location()
                : ApiErrors.again(answer);
    }
}

package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.RuleViolation;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What failed before or behind the handlers, in filters and in the container, in the same words. */
@Controller
class ContainerErrors implements ErrorController {
    private final Failures failures;
    private final ApiErrors api;
    private final PageErrors pages;

    ContainerErrors(Failures failures, ApiErrors api, PageErrors pages) {
        this.failures = failures;
        this.api = api;
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        Object refused = request.getAttribute(RuleViolation.class.getName());
        Object thrown = refused == null ? request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) : refused;
        Failure failure = thrown instanceof Exception e ? failures.of(e) : failures.of(status(request));
        String local = Paths.asked(request);
        return Paths.isApi(local)
                ? api.answer(failure, local)
                : pages.errorPage(failure, text(request, RequestDispatcher.ERROR_METHOD), local, response);
    }

    private static String text(HttpServletRequest request, String attribute) {
        return Objects.toString(request.getAttribute(attribute), "");
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
    }
}

package cn.jingan.majorprojects.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * While the database is away no session can be read and no bar be drawn. Whatever failed for that, in the filters, a
 * handler or a page half drawn, is answered out here, where nothing asks the database again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AwayAnswers extends OncePerRequestFilter {
    private final Failures failures;
    private final Language language;
    private final ThymeleafViewResolver views;
    private final JsonMapper json;

    AwayAnswers(Failures failures, Language language, ThymeleafViewResolver views, JsonMapper json) {
        this.failures = failures;
        this.language = language;
        this.views = views;
        this.json = json;
    }

    /** The page of another error has a bar, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !Away.is(e)) {
                throw e;
            }
            answer(e, request, response);
        }
    }

    private void answer(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Paths.asked(request);
        LocaleContextHolder.setLocale(language.resolveLocale(request));
        try {
            Failure failure = failures.of(e);
            response.resetBuffer();
            response.setStatus(failure.status().value());
            failure.headers().forEach((name, values) -> response.setHeader(name, values.get(0)));
            if (Paths.isApi(path)) {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                json.writeValue(response.getOutputStream(), failure.problem());
            } else {
                page(failure.with(again(request, path)), request, response);
            }
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void page(Failure failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            View page = views.resolveViewName("error/away", LocaleContextHolder.getLocale());
            if (page == null) {
                throw new IllegalStateException("There is no page error/away");
            }
            page.render(Map.of("failure", failure), request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Where to try again: at the page, or at the one a form belongs to. */
    private static String again(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        return request.getMethod().equals("GET") && query != null ? path + "?" + query : path;
    }
}

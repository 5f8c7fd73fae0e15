package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.organization.OrganizationRule;
import cn.jingan.majorprojects.organization.SessionEnd;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Says no where no controller was reached: to programs as a problem, to people as a page. */
@Component
class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;
    private final Cookies cookies;
    private final Wanted wanted;
    private final boolean basic;

    Refusing(
            MessageSource messages,
            LocaleResolver locales,
            JsonMapper json,
            Cookies cookies,
            Wanted wanted,
            @Value("${majorprojects.demo}") boolean demo) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
        this.cookies = cookies;
        this.wanted = wanted;
        this.basic = demo;
    }

    /** Nobody is signed in, or not any more: then the page on which one signs in says why. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        commence(request, response);
    }

    private void commence(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signIn(request, response, SignInPages.after(end(request), cookies.tellsOfSignIn(request)));
    }

    /** The session ended before its time. */
    void ended(HttpServletRequest request, HttpServletResponse response, SessionEnd why) throws IOException {
        wanted.saveRequest(request, response);
        signIn(request, response, SignInPages.after(why, true));
    }

    /** Why the session was ended; null where nobody ended it. It is said once. */
    private static @Nullable SessionEnd end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object why = session == null || Requests.isApi(request) ? null : session.getAttribute(SessionEnd.OF_SESSION);
        if (session == null || why == null) {
            return null;
        }
        session.removeAttribute(SessionEnd.OF_SESSION);
        return SessionEnd.valueOf(why.toString());
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        if (Requests.isApi(request)) {
            challenge(request, response);
            problem(request, response, HttpStatus.UNAUTHORIZED, "organization.sign-in-required", null);
            return;
        }
        cookies.forgetSignIn(request, response);
        if (Requests.isHtmx(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + page);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(request.getContextPath() + page);
        }
    }

    /**
     * The form is not ours or too old, or the page is none of an administrator's business. Whose session ended in the
     * middle of a form signs in again; what was typed is kept as a draft in the browser.
     */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (Requests.path(request).equals(SignInPages.PATH)) {
            response.sendRedirect(request.getContextPath() + SignInPages.STALE);
        } else if (!(cause instanceof CsrfException)) {
            refuse(request, response, reason(request));
        } else if (SecurityContextHolder.getContext().getAuthentication() != null) {
            refuse(request, response, OrganizationRule.FORM_EXPIRED);
        } else {
            wanted.saveRequest(request, response);
            commence(request, response);
        }
    }

    private static Rule reason(HttpServletRequest request) {
        return Grounds.isAdministration(request)
                ? SharedRule.NOT_PERMITTED
                : OrganizationRule.ADMINISTRATORS_SEE_NO_BUSINESS;
    }

    /** The rule forbids it, and its sentence is said. */
    void refuse(HttpServletRequest request, HttpServletResponse response, Rule rule) throws IOException {
        if (Requests.isApi(request)) {
            problem(request, response, HttpStatus.FORBIDDEN, "rule." + rule.name(), rule);
        } else {
            request.setAttribute(RuleViolation.class.getName(), new RuleViolation(rule));
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** Basic is offered to programs alone: a browser would ask with a window of its own. */
    private void challenge(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"major-projects\"");
        boolean browser = Requests.isHtmx(request)
                || cookies.namesSession(request)
                || request.getHeader("X-Requested-With") != null;
        if (basic && !browser) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"major-projects\", charset=\"UTF-8\"");
        }
    }

    private void problem(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String sentence,
            @Nullable Rule rule)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", say(request, "web.title." + status.value()));
        problem.put("status", status.value());
        problem.put("detail", say(request, sentence));
        problem.put("rule", rule == null ? status.name() : rule.name());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    private String say(HttpServletRequest request, String sentence) {
        return messages.getMessage(sentence, null, locales.resolveLocale(request));
    }
}

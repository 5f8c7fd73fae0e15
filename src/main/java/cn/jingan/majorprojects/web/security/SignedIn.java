package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.SignIn;
import cn.jingan.majorprojects.organization.SignInService;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * After signing in: the browser is known, and the person goes where they were going; who was going nowhere begins with
 * the inbox, an auditor, for whom nothing waits there, with the nine questions.
 */
class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {
    private final SignInService service;
    private final Cookies cookies;
    private final OrganizationQueries organization;

    SignedIn(SignInService service, Cookies cookies, OrganizationQueries organization, RequestCache wanted) {
        this.service = service;
        this.cookies = cookies;
        this.organization = organization;
        setRequestCache(wanted);
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        String device = cookies.device(request).orElse(null);
        SignIn admitted = new SignIn(who.getName(), "", Requests.address(request), device);
        service.lastVisit(who.getName())
                .ifPresent(at -> request.getSession().setAttribute(SignInService.LAST_VISIT, at));
        cookies.keepDevice(request, response, service.remember(admitted));
        cookies.keepSignIn(request, response);
        super.onAuthenticationSuccess(request, response, who);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        return Optional.ofNullable(who)
                .flatMap(known -> organization.actor(known.getName()))
                .filter(organization::readsOnly)
                .map(auditor -> Grounds.QUESTIONS)
                .orElseGet(() -> super.determineTargetUrl(request, response, who));
    }
}

package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.organization.SignIn;
import cn.jingan.majorprojects.organization.SignInService;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** After signing in: the browser is known, and the person goes where they were going. */
class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {
    private final SignInService service;
    private final Cookies cookies;

    SignedIn(SignInService service, Cookies cookies, RequestCache wanted) {
        this.service = service;
        this.cookies = cookies;
        setRequestCache(wanted);
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        String device = cookies.device(request).orElse(null);
        SignIn admitted = new SignIn(who.getName(), "", Requests.address(request), device);
        cookies.keepDevice(request, response, service.remember(admitted));
        super.onAuthenticationSuccess(request, response, who);
    }
}

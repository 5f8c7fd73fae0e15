package cn.jingan.majorprojects.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where people were going when they had to sign in. Kept for pages alone, not for programs or parts of pages; the front
 * door is nowhere. Whoever sent a form is led back to the page on which it stands, where the browser has kept what was
 * typed as a draft; what was sent is kept nowhere.
 */
@Component
class Wanted extends HttpSessionRequestCache {
    private static final String KEPT = "SPRING_SECURITY_SAVED_REQUEST";

    Wanted() {
        setRequestMatcher(request -> request.getMethod().equals("GET")
                && !Requests.path(request).equals("/")
                && !Requests.isApi(request)
                && !Requests.isHtmx(request));
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (Requests.reads(request)) {
            super.saveRequest(request, response);
        } else if (!Requests.isApi(request)) {
            formOf(request).ifPresent(page -> request.getSession().setAttribute(KEPT, new SimpleSavedRequest(page)));
        }
    }

    /** The page of ours from which it was sent; empty where the browser does not tell. */
    private static Optional<String> formOf(HttpServletRequest request) {
        String home =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/";
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).filter(page -> page.startsWith(home));
    }
}

package cn.jingan.majorprojects.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What pages are drawn with is the same for everybody. Nobody's session is read for it, so that it comes also while the
 * database is away, and sooner else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class FilesWithoutSession extends OncePerRequestFilter {
    /** By this the filter of sessions knows that it has done its work on a request. */
    private static final String DONE = SessionRepositoryFilter.class.getName() + ".FILTERED";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = Requests.path(request);
        return !path.startsWith("/assets/") && !path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(DONE, true);
        chain.doFilter(request, response);
    }
}

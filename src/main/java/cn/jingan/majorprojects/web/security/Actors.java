package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.OrganizationRule;
import cn.jingan.majorprojects.organization.SessionEnd;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Rule;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads at every request who the signed-in person is today, so that a disabled account is out at once, and refuses what
 * their posts may never do.
 */
class Actors extends OncePerRequestFilter {
    private final OrganizationQueries organization;
    private final Refusing refusing;

    Actors(OrganizationQueries organization, Refusing refusing) {
        this.organization = organization;
        this.refusing = refusing;
    }

    /** Error pages and answers written later show the same bar, and pass the same doors. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Actor> actor = organization.actor(signedIn.getName());
        if (actor.isEmpty()) {
            signOut(request);
            chain.doFilter(request, response);
            return;
        }
        SecurityContextHolder.setContext(today(actor.get()));
        request.setAttribute(Actor.OF_REQUEST, actor.get());
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            proceed(request, response, chain, actor.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Actor actor)
            throws ServletException, IOException {
        Rule broken = broken(request, actor);
        if (broken != null) {
            refusing.refuse(request, response, broken);
        } else if (organization.isAdministrator(actor)
                && Requests.reads(request)
                && Requests.path(request).equals("/")) {
            response.sendRedirect(request.getContextPath() + Grounds.home(actor));
        } else {
            chain.doFilter(request, response);
        }
    }

    private @Nullable Rule broken(HttpServletRequest request, Actor actor) {
        if (Requests.reads(request)) {
            return null;
        }
        if (Boolean.TRUE.equals(request.getAttribute(Actor.READS_ONLY))) {
            return OrganizationRule.TOKEN_READS_ONLY;
        }
        if (request.getAttribute(ApiCredentials.BY_TOKEN) != null && Grounds.issuesTokens(request)) {
            return OrganizationRule.TOKEN_ISSUES_NONE;
        }
        boolean others = !Grounds.isOwn(request) && !Grounds.isPaper(request) && organization.readsOnly(actor);
        return others ? OrganizationRule.AUDITOR_READS_ONLY : null;
    }

    /** The person with the authorities of today: their posts. Holds for this request and is not kept. */
    private SecurityContext today(Actor actor) {
        Stream<String> posts = actor.holdings().stream().map(Holding::post);
        Stream<String> business = organization.isAdministrator(actor) ? Stream.of() : Stream.of(Grounds.BUSINESS);
        List<SimpleGrantedAuthority> authorities = Stream.concat(posts, business)
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .toList();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(actor.username(), null, authorities));
        return context;
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null && !Requests.bringsCredentials(request)) {
            session.invalidate();
            request.getSession().setAttribute(SessionEnd.OF_SESSION, SessionEnd.DISABLED.name());
        }
    }
}

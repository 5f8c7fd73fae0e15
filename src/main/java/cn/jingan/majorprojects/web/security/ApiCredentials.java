package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.organization.Token.Scope;
import cn.jingan.majorprojects.organization.TokenHolder;
import cn.jingan.majorprojects.organization.TokenQueries;
import cn.jingan.majorprojects.shared.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Programs show a token, or in a demonstration a name and password, with every request. Who shows credentials is judged
 * by them alone: wrong ones are refused even beside a good session.
 */
class ApiCredentials extends OncePerRequestFilter {
    /** Set on requests made with a token. */
    static final String BY_TOKEN = ApiCredentials.class.getName() + ".byToken";

    private static final String BEARER = "Bearer ";

    private final TokenQueries tokens;
    private final BasicCredentials basic;
    private final Refusing refusing;

    ApiCredentials(TokenQueries tokens, BasicCredentials basic, Refusing refusing) {
        this.tokens = tokens;
        this.basic = basic;
        this.refusing = refusing;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Requests.bringsCredentials(request);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> username = username(request);
        if (username.isEmpty()) {
            refusing.commence(request, response, new BadCredentialsException("credentials of a program"));
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authenticated(username.get()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private Optional<String> username(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return basic.username(request, header);
        }
        Optional<TokenHolder> holder =
                tokens.holder(header.substring(BEARER.length()).strip());
        request.setAttribute(BY_TOKEN, true);
        request.setAttribute(
                Actor.READS_ONLY,
                holder.filter(found -> found.scope() == Scope.READ).isPresent());
        return holder.map(TokenHolder::username);
    }

    private static Authentication authenticated(String username) {
        return UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
    }
}

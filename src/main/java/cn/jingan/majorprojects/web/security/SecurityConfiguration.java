package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.SessionEnd;
import cn.jingan.majorprojects.organization.SignInService;
import cn.jingan.majorprojects.organization.TokenQueries;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.session.SessionManagementFilter;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.security.SpringSessionBackedSessionRegistry;

/**
 * The one chain every request goes through. Credentials of programs are read behind the session's filters, which would
 * otherwise open a session for them.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration<S extends Session> {
    private static final String SIGN_IN = SignInPages.PATH;

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            SignInProvider provider,
            SignInService service,
            Cookies cookies,
            Refusing refusing,
            Wanted wanted,
            TokenQueries tokens,
            BasicCredentials basic,
            OrganizationQueries organization,
            FindByIndexNameSessionRepository<S> sessions) {
        return http.authenticationProvider(provider)
                .authorizeHttpRequests(requests -> requests.requestMatchers(Grounds.OPEN)
                        .permitAll()
                        .requestMatchers(Grounds.EVERYBODYS)
                        .authenticated()
                        .requestMatchers(Grounds.PEOPLE)
                        .hasAuthority(Grounds.SECURITY_ADMINISTRATOR)
                        .requestMatchers(Grounds.DEPARTMENTS)
                        .hasAnyAuthority(Grounds.SYSTEM_ADMINISTRATOR, Grounds.SECURITY_ADMINISTRATOR)
                        .requestMatchers(Grounds.TABLES)
                        .hasAnyAuthority(Grounds.BUSINESS, Grounds.SYSTEM_ADMINISTRATOR)
                        .requestMatchers(Grounds.MODELS)
                        .hasAuthority(Grounds.SYSTEM_ADMINISTRATOR)
                        .requestMatchers(Grounds.HISTORY)
                        .hasAnyAuthority(Grounds.BUSINESS, Grounds.AUDIT_ADMINISTRATOR)
                        .anyRequest()
                        .hasAuthority(Grounds.BUSINESS))
                .formLogin(form -> signIn(form, service, cookies, organization, wanted))
                .logout(logout -> logout.logoutSuccessUrl(SIGN_IN + "?logout")
                        .addLogoutHandler((request, response, who) -> cookies.forgetSignIn(request, response)))
                .sessionManagement(management -> limit(management, sessions, refusing))
                .requestCache(cache -> cache.requestCache(wanted))
                .csrf(csrf -> csrf.ignoringRequestMatchers(Requests::bringsCredentials))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
                .headers(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .addFilterAfter(new ApiCredentials(tokens, basic, refusing), SessionManagementFilter.class)
                .addFilterAfter(new Actors(organization, refusing), ApiCredentials.class)
                .build();
    }

    /** What failed is kept nowhere: it would carry what was typed into the session. */
    private void signIn(
            FormLoginConfigurer<HttpSecurity> form,
            SignInService service,
            Cookies cookies,
            OrganizationQueries organization,
            Wanted wanted) {
        form.loginPage(SIGN_IN)
                .authenticationDetailsSource(request -> details(request, cookies))
                .successHandler(new SignedIn(service, cookies, organization, wanted))
                .failureHandler((request, response, refused) ->
                        response.sendRedirect(request.getContextPath() + SIGN_IN + "?error"));
    }

    /** The fourth session ends the one least recently used: whoever signs in with the right password comes in. */
    private void limit(
            SessionManagementConfigurer<HttpSecurity> management,
            FindByIndexNameSessionRepository<S> sessions,
            Refusing refusing) {
        management
                .maximumSessions(SignInPages.SESSIONS)
                .sessionRegistry(new SpringSessionBackedSessionRegistry<>(sessions))
                .expiredSessionStrategy(
                        event -> refusing.ended(event.getRequest(), event.getResponse(), SessionEnd.ONE_TOO_MANY));
    }

    private static SignInDetails details(HttpServletRequest request, Cookies cookies) {
        return new SignInDetails(
                Requests.address(request), cookies.device(request).orElse(null));
    }
}

package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.organization.SignIn;
import cn.jingan.majorprojects.organization.SignInService;
import cn.jingan.majorprojects.organization.SignInService.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Asks organization whether the person may come in. What they may do is read anew at every request. */
@Component
class SignInProvider implements AuthenticationProvider {
    private final SignInService service;

    SignInProvider(SignInService service) {
        this.service = service;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        SignIn attempt = attempt(typed);
        if (service.signIn(attempt) != Outcome.ADMITTED) {
            throw new BadCredentialsException("not admitted");
        }
        return UsernamePasswordAuthenticationToken.authenticated(attempt.username(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static SignIn attempt(Authentication typed) {
        SignInDetails from = (SignInDetails) Objects.requireNonNull(typed.getDetails());
        String username = typed.getName().strip().toLowerCase(Locale.ROOT);
        return new SignIn(username, String.valueOf(typed.getCredentials()), from.address(), from.device());
    }
}

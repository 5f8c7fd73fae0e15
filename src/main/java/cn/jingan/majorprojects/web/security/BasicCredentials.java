package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.organization.SignInService;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Name and password with each request of a program, in a demonstration only. */
@Component
class BasicCredentials {
    private static final String BASIC = "Basic ";
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST = 1000;

    private final SignInProvider provider;
    private final SignInService service;
    private final Clock clock;
    private final boolean demo;
    /** Headers that were right a moment ago, by keyed digest, so that programs are not slowed by the hashing. */
    private final Map<String, Right> right = new ConcurrentHashMap<>();

    private final KeyedDigest digest =
            new KeyedDigest(KeyGenerators.secureRandom(32).generateKey());

    /**
     * What was found right.
     *
     * @param until when it is looked at again in any case
     * @param against keyed digest of what the password was checked against: another since, and it is looked at again
     */
    private record Right(Instant until, String against) {

        boolean holds(Instant now, String present) {
            return until.isAfter(now) && !present.isEmpty() && present.equals(against);
        }
    }

    BasicCredentials(
            SignInProvider provider, SignInService service, Clock clock, @Value("${majorprojects.demo}") boolean demo) {
        this.provider = provider;
        this.service = service;
        this.clock = clock;
        this.demo = demo;
    }

    /** Whose they are; empty where they are wrong, come from another site's page, or are not taken here. */
    Optional<String> username(HttpServletRequest request, String header) {
        boolean basic = header.regionMatches(true, 0, BASIC, 0, BASIC.length());
        return demo && basic && !Requests.comesFromElsewhere(request)
                ? decoded(header).flatMap(pair -> checked(request, pair))
                : Optional.empty();
    }

    private Optional<String> checked(HttpServletRequest request, String[] pair) {
        String key = digest.of(pair[0] + ":" + pair[1]);
        String against = service.standing(pair[0]).map(digest::of).orElse("");
        Right before = right.get(key);
        if (before != null && before.holds(clock.instant(), against)) {
            return Optional.of(pair[0]);
        }
        try {
            provider.authenticate(typed(request, pair));
        } catch (AuthenticationException refused) {
            return Optional.empty();
        }
        remember(key, against);
        return Optional.of(pair[0]);
    }

    private void remember(String key, String against) {
        if (right.size() >= MOST) {
            right.clear();
        }
        right.put(key, new Right(clock.instant().plus(REMEMBERED), against));
    }

    private static Authentication typed(HttpServletRequest request, String[] pair) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(pair[0], pair[1]);
        typed.setDetails(new SignInDetails(Requests.address(request), null));
        return typed;
    }

    private static Optional<String[]> decoded(String header) {
        try {
            byte[] bytes =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String[] pair = new String(bytes, StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 ? Optional.of(pair) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

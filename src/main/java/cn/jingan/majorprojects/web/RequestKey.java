package cn.jingan.majorprojects.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The key a client gave to one submission: header {@code Idempotency-Key} or form field {@code _key}.
 *
 * @param actor username of who sends it
 * @param text the key
 * @param fingerprint of method, address and what is submitted
 */
record RequestKey(String actor, String text, String fingerprint) {
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Set<String> NOT_CONTENT = Set.of("_key", "_csrf");

    /** The key of the request, if it has one; content is the body as read, empty where there is none. */
    static Optional<RequestKey> of(HttpServletRequest request, String content) {
        String header = request.getHeader("Idempotency-Key");
        String key = header == null ? request.getParameter("_key") : header;
        if (key == null) {
            return Optional.empty();
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw new BadRequest("web.header.key");
        }
        Principal who = request.getUserPrincipal();
        return Optional.of(new RequestKey(who == null ? "-" : who.getName(), key, fingerprint(request, content)));
    }

    private static String fingerprint(HttpServletRequest request, String content) {
        StringBuilder text = new StringBuilder(request.getMethod()).append(' ').append(request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!NOT_CONTENT.contains(name)) {
                text.append('\n').append(name).append(Arrays.toString(values));
            }
        });
        return sha256(text.append('\n').append(content).toString());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

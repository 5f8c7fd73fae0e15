package cn.jingan.majorprojects.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * The key a client gave to one submission: header {@code Idempotency-Key} or form field {@code _key}.
 *
 * @param actor username of who sends it
 * @param text the key
 * @param fingerprint of method, address and what is submitted, files by their content
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
        files(request).forEach(file -> text.append('\n').append(described(file)));
        byte[] whole = text.append('\n').append(content).toString().getBytes(StandardCharsets.UTF_8);
        return sha256(new ByteArrayInputStream(whole));
    }

    private static List<MultipartFile> files(HttpServletRequest request) {
        if (!StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/")) {
            return List.of();
        }
        MultipartHttpServletRequest read = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        MultipartHttpServletRequest parts = read == null ? new StandardMultipartHttpServletRequest(request) : read;
        return parts.getMultiFileMap().values().stream().flatMap(List::stream).toList();
    }

    /** Another scan of the same name and size is another submission. */
    private static String described(MultipartFile file) {
        try (InputStream bytes = file.getInputStream()) {
            return file.getName() + ' ' + file.getOriginalFilename() + ' ' + sha256(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(InputStream bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

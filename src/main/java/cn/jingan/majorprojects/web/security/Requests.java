package cn.jingan.majorprojects.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** What kind of request it is. */
final class Requests {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int NETWORK_BYTES = 8;

    private Requests() {}

    /** Whether programs ask: the API itself, and the description of it. */
    static boolean isApi(HttpServletRequest request) {
        String path = path(request);
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/api-docs");
    }

    static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    static boolean reads(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Whether a program shows credentials of its own, so that the browser's session plays no part. */
    static boolean bringsCredentials(HttpServletRequest request) {
        return isApi(request) && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** Whether a page of another site made the browser send it. */
    static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !Set.of("same-origin", "none").contains(site.toLowerCase(Locale.ROOT));
    }

    /** Where it comes from; of an IPv6 address the network, for one client has as many addresses as it likes. */
    static String address(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > Integer.BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("The server gave no address: " + address, e);
        }
    }
}

package cn.jingan.majorprojects.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Addresses as the product knows them: without the context path. */
final class Paths {

    private Paths() {}

    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** What was asked for, also while its failure is being told. */
    static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                        && failed.startsWith(request.getContextPath())
                ? failed.substring(request.getContextPath().length())
                : of(request);
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/api-docs");
    }

    /** Whether the address stays on this host: a path, no second slash or backslash before it, nothing invisible. */
    static boolean isLocal(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    }
}

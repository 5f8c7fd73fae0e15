package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.RuleViolation;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a list's {@code after} that no list gives as {@code next}: read as a key it would look like the end of the list,
 * and whoever reads on would miss rows without a word. Keys are ids, days with ids, codes of projects; accounts of people.
 */
@Component
class Cursors implements HandlerInterceptor {
    private static final Pattern KEY =
            Pattern.compile("(?:\\d{4}-\\d\\d-\\d\\d\\.?)?[0-9A-HJKMNP-TV-Z]{13}|[A-Z]{1,4}-\\d{2,9}");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true; // what failed is being told; its parameters may be what failed
        }
        String after = request.getMethod().equals("GET") ? request.getParameter("after") : null;
        if (!isKey(after) && !Paths.of(request).endsWith("/people")) {
            throw RuleViolation.at("after", WebRule.CURSOR_UNREADABLE);
        }
        return true;
    }

    private static boolean isKey(@Nullable String after) {
        return after == null || after.isBlank() || KEY.matcher(after).matches();
    }
}

package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.RuleViolation;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a list's {@code after} that this list never gives as {@code next}: read as a key it would look like the end of
 * the list, and whoever reads on would miss rows without a word. Keys of projects are codes, of people accounts, of
 * everything else ids, with what the list is ordered by before it, a day, an amount or a code.
 */
@Component
class Cursors implements HandlerInterceptor {
    private static final Pattern ROW = Pattern.compile(
            "(?:\\d{4}-\\d\\d-\\d\\d\\.?|-?\\d+(?:\\.\\d+)?_|[A-Z]{1,4}-\\d{2,9}_)?[0-9A-HJKMNP-TV-Z]{13}");
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}-\\d{2,9}");
    private static final Pattern ACCOUNT = Pattern.compile(".*");
    private static final Set<String> OF_PROJECTS = Set.of("/projects", "/me/schedule", "/board/schedule");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true; // what failed is being told; its parameters may be what failed
        }
        String after = request.getMethod().equals("GET") ? request.getParameter("after") : null;
        if (after != null
                && !after.isBlank()
                && !key(Paths.of(request)).matcher(after).matches()) {
            throw RuleViolation.at("after", WebRule.CURSOR_UNREADABLE);
        }
        return true;
    }

    private static Pattern key(String path) {
        String list = path.replaceFirst("^/api(?=/)", "").replaceFirst("\\.[a-z]+$", "");
        return list.equals("/people") ? ACCOUNT : OF_PROJECTS.contains(list) ? CODE : ROW;
    }
}

package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** Which paths belong to whom; what is not named belongs to the business. */
final class Grounds {
    /** Authority of everybody who holds none of the three administrations. */
    static final String BUSINESS = "BUSINESS";

    static final String AUDIT_ADMINISTRATOR = "AUDIT_ADMIN";
    static final String SECURITY_ADMINISTRATOR = "SECURITY_ADMIN";
    static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMIN";

    /** Where an auditor begins. */
    static final String QUESTIONS = "/history/questions";

    /** Open without signing in. */
    static final String[] OPEN = {
        "/login", "/setup/*", "/password/*", "/language", "/error", "/favicon.ico", "/assets/**", "/webjars/**"
    };

    /** Open to whoever is signed in, administrators too. */
    static final String[] EVERYBODYS = {
        "/logout",
        "/me/**",
        "/api/me/**",
        "/api/people/**",
        "/api/departments/**",
        "/api/substitutions/**",
        "/api/posts",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml/**"
    };

    /** Open to the administrator of the accounts. */
    static final String[] PEOPLE = {"/people/**"};

    /** Open to those who keep the departments or give posts in them. */
    static final String[] DEPARTMENTS = {"/departments/**", "/posts", "/substitutions/**"};

    /** Open to the business, which is decided under them, and to the administrator who keeps them. */
    static final String[] TABLES = {
        "/decision-tables/**",
        "/api/decision-tables/**",
        "/milestone-templates/**",
        "/api/milestone-templates/**",
        "/gate-requirements/**",
        "/api/gate-requirements/**"
    };

    /** Open to the administrator who keeps tables, templates and models. */
    static final String[] MODELS = {
        "/table-drafts/**",
        "/api/table-drafts/**",
        "/template-drafts/**",
        "/api/template-drafts/**",
        "/requirement-drafts/**",
        "/api/requirement-drafts/**",
        "/migrations/**",
        "/api/migrations/**"
    };

    /** Open to the business and to the administrator of the history. */
    static final String[] HISTORY = {
        "/history", "/history.csv", "/history.xlsx", "/history.json", "/history/**", "/api/history", "/api/history/**"
    };

    private static final List<String> OWN = List.of("/login", "/logout", "/language", "/me", "/api/me", "/password");

    private static final List<String> PAPERS =
            List.of("/history/samples", "/history/entries", "/api/history/samples", "/api/history/entries");

    private Grounds() {}

    /** What a person does with what is their own: session, language, password, tokens. */
    static boolean isOwn(HttpServletRequest request) {
        String path = Requests.path(request);
        return OWN.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }

    /** Where tokens are issued. */
    static boolean issuesTokens(HttpServletRequest request) {
        return request.getMethod().equals("POST") && Requests.path(request).equals("/api/me/tokens");
    }

    /** What an auditor writes beside the ledger: samples and marks. */
    static boolean isPaper(HttpServletRequest request) {
        String path = Requests.path(request);
        return PAPERS.stream().anyMatch(paper -> path.equals(paper) || path.startsWith(paper + "/"));
    }

    /** Whether the path belongs to an administration rather than to the business. */
    static boolean isAdministration(HttpServletRequest request) {
        String path = Requests.path(request);
        return Stream.of(
                        "/people",
                        "/departments",
                        "/posts",
                        "/substitutions",
                        "/history",
                        "/api/history",
                        "/table-drafts",
                        "/api/table-drafts",
                        "/template-drafts",
                        "/api/template-drafts",
                        "/requirement-drafts",
                        "/api/requirement-drafts",
                        "/migrations",
                        "/api/migrations")
                .anyMatch(path::startsWith);
    }

    /** Where an administrator begins. */
    static String home(Actor actor) {
        if (actor.holdsAny(AUDIT_ADMINISTRATOR)) {
            return "/history";
        }
        return actor.holdsAny(SYSTEM_ADMINISTRATOR) ? "/departments" : "/people";
    }
}

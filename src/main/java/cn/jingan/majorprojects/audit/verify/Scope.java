package cn.jingan.majorprojects.audit.verify;

import java.util.List;
import java.util.Set;

/**
 * What a bundle holds.
 *
 * @param text {@code all}, {@code projects ZD-001 ZD-002} or {@code year 2026}
 */
record Scope(String text) {
    private static final String PROJECTS = "projects ";

    Scope {
        if (!text.equals("all") && !text.matches("projects( [A-Za-z0-9-]+)+") && !text.matches("year [0-9]{4}")) {
            throw Finding.of(Fault.FILE_FORM, "manifest.txt", "scope").wrong();
        }
    }

    boolean everything() {
        return text.equals("all");
    }

    /** Whether chains may begin later than with their first entry. */
    boolean partial() {
        return text.startsWith("year ");
    }

    boolean holds(String chain) {
        return !text.startsWith(PROJECTS)
                || Set.copyOf(List.of(text.substring(PROJECTS.length()).split(" ")))
                        .contains(chain);
    }
}

package cn.jingan.majorprojects.milestone.template;

import java.util.List;

/**
 * The running cases of a template. They keep the version they began with.
 *
 * @param count how many there are, up to 1,001: beyond a thousand the number no longer matters
 * @param cases the first of them by code
 */
public record TemplateUse(long count, List<Case> cases) {

    /**
     * One case.
     *
     * @param project code of the project
     * @param versionNo version it began with
     */
    public record Case(String project, int versionNo) {}
}

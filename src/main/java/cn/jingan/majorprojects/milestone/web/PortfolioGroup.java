package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.project.ProjectRow;

/** What the rows of the portfolio's chart are put together by. */
enum PortfolioGroup {
    CATEGORY,
    DEPARTMENT,
    STAGE,
    ZONE;

    /** What the group of a project is called: a key of the messages, or the code of a department. */
    String of(ProjectRow project) {
        return switch (this) {
            case CATEGORY ->
                project.subcategory().isEmpty()
                        ? "category." + project.category()
                        : "subcategory." + project.subcategory();
            case DEPARTMENT -> project.leadDepartment();
            case STAGE -> "stage." + project.stage();
            case ZONE -> "zone." + (project.zone().isEmpty() ? "NONE" : project.zone());
        };
    }
}

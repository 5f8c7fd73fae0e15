package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.project.Category;
import java.util.List;

/** The annex's kinds of project with the milestone templates each may use, its own first (默认配置). */
public enum ProjectKind {
    INDUSTRY(Category.INDUSTRY, "INDUSTRIAL_NEW", "URBAN_RENEWAL"),
    RENEWAL_HOUSING(Category.SOCIAL, "HOUSING_RENEWAL"),
    EDUCATION(Category.SOCIAL, "SCHOOL"),
    HEALTH(Category.SOCIAL, "MEDICAL"),
    ELDERLY(Category.SOCIAL, "ELDERLY"),
    CULTURE_SPORT(Category.SOCIAL, "CULTURE_SPORT", "HERITAGE_REPAIR"),
    TRANSPORT(Category.INFRASTRUCTURE, "ROAD_BRIDGE"),
    GREEN(Category.INFRASTRUCTURE, "GREEN_SPACE");

    private final Category category;
    private final List<String> templates;

    ProjectKind(Category category, String... templates) {
        this.category = category;
        this.templates = List.of(templates);
    }

    /** The annex's category. */
    public Category category() {
        return category;
    }

    /** The annex's sub-category; empty where it has none. */
    public String subcategory() {
        return category.subcategories().isEmpty() ? "" : name();
    }

    /** Codes of the templates, the usual one first. */
    public List<String> templates() {
        return templates;
    }
}

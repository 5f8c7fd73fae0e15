package cn.jingan.majorprojects.project;

import java.util.List;

/** The annex's three categories with their sub-categories, in its order. */
public enum Category {
    /** 产业功能类. */
    INDUSTRY(List.of()),
    /** 社会事业及民生保障类. */
    SOCIAL(List.of("RENEWAL_HOUSING", "EDUCATION", "HEALTH", "ELDERLY", "CULTURE_SPORT")),
    /** 基础设施和公共绿化类. */
    INFRASTRUCTURE(List.of("TRANSPORT", "GREEN"));

    private final List<String> subcategories;

    Category(List<String> subcategories) {
        this.subcategories = subcategories;
    }

    /** Codes of its sub-categories; empty where the annex has none. */
    public List<String> subcategories() {
        return subcategories;
    }
}

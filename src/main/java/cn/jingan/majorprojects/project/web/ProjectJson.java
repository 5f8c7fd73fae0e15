package cn.jingan.majorprojects.project.web;

import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Action;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as programs read it. What nobody recorded is null.
 *
 * @param investment total investment in 万元
 * @param light RED, YELLOW, GREEN or GREY; null for a case that has ended
 * @param lightReason why, as a sentence
 * @param actions what this person may do in its case now
 */
record ProjectJson(
        String code,
        @Nullable Integer annexNo,
        String name,
        Category category,
        @Nullable String subcategory,
        @Nullable String zone,
        @Nullable String zoneBasis,
        @Nullable String subdistrict,
        String leadDepartment,
        String leadDepartmentName,
        String route,
        @Nullable BigDecimal investment,
        Stage stage,
        RunState runState,
        @Nullable String light,
        @Nullable String lightReason,
        @Nullable String note,
        long version,
        List<Action> actions) {}

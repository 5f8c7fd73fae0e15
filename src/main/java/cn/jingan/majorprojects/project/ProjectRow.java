package cn.jingan.majorprojects.project;

import org.jspecify.annotations.Nullable;

/** A project as a row of a list. */
public record ProjectRow(
        String id,
        String code,
        @Nullable Integer annexNo,
        String name,
        Category category,
        String subcategory,
        String zone,
        @Nullable String subdistrict,
        String leadDepartment,
        String route,
        Stage stage,
        RunState runState,
        long version) {}

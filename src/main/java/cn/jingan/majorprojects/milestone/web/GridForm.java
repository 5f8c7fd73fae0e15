package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.grid.GridProject;
import cn.jingan.majorprojects.milestone.roadmap.MilestoneShare;
import cn.jingan.majorprojects.milestone.schedule.DatedMilestone;
import cn.jingan.majorprojects.milestone.schedule.ProjectPlan;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The grid as a form: for each open milestone its dates, of which the planned one is shut once in the baseline; for each
 * of a case that moves its owner, chosen among the people told beside the form, and its weight.
 */
final class GridForm {
    private GridForm() {}

    /**
     * The form with the cells as they are, or as they were typed.
     *
     * @param page where people send it
     * @param typed what stands in the cells in place of what is stored
     */
    static Action action(List<GridProject> projects, String page, Map<String, String> typed) {
        List<Field> fields = new ArrayList<>();
        for (GridProject project : projects) {
            for (Schedule.Row row : project.rows()) {
                if (row.milestone().open()) {
                    fields.addAll(dates(project, row.milestone(), typed));
                }
                if (project.project().runState().moving()) {
                    fields.addAll(share(project, row.milestone(), typed));
                }
            }
        }
        fields.add(new Field("push", Type.BOOLEAN, false, List.of(), typed.get("push"), null));
        fields.add(new Field("reason", Type.TEXT, false, List.of(), typed.get("reason"), null));
        return new Action("schedule.grid", "/api/me/schedule", page, null, List.copyOf(fields), null, false);
    }

    private static List<Field> dates(GridProject project, DatedMilestone milestone, Map<String, String> typed) {
        String code = project.project().code();
        String label = project.label() + " " + milestone.label();
        List<Field> cells = new ArrayList<>();
        if (!milestone.fixedAt(project.project().stage())) {
            cells.add(cell("planned", code, milestone, Type.DATE, milestone.plannedOn(), label, typed));
        }
        cells.add(cell("forecast", code, milestone, Type.DATE, milestone.forecastOn(), label, typed));
        cells.add(cell("confirmed", code, milestone, Type.BOOLEAN, milestone.confirmed(), label, typed));
        return cells;
    }

    private static List<Field> share(GridProject project, DatedMilestone milestone, Map<String, String> typed) {
        String code = project.project().code();
        String label = project.label() + " " + milestone.label();
        String owner = Objects.requireNonNullElse(milestone.ownerId(), MilestoneShare.NOBODY);
        return List.of(
                cell("owner", code, milestone, Type.CHOICE, owner, label, typed),
                cell("weight", code, milestone, Type.NUMBER, milestone.weight(), label, typed));
    }

    private static Field cell(
            String kind,
            String code,
            DatedMilestone milestone,
            Type type,
            @Nullable Object stored,
            String label,
            Map<String, String> typed) {
        String name = ProjectPlan.cell(kind, code, milestone.no());
        String value = typed.getOrDefault(name, Objects.toString(stored, ""));
        return new Field(name, type, false, List.of(), value.isEmpty() ? null : value, null, label);
    }
}

package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.replay.Stand;
import cn.jingan.majorprojects.audit.replay.Stood;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How things stood at the end of a day, from the ledger alone.
 *
 * @param on the day
 * @param to the day it is compared with; null for none
 * @param projects by code
 * @param values of one project's things; empty for the whole portfolio
 * @param tables the decision tables approved until then
 * @param differences what the second day has otherwise
 */
public record Then(
        LocalDate on,
        @Nullable LocalDate to,
        List<Case> projects,
        List<Stand.Value> values,
        List<Stood.Approved> tables,
        List<Different> differences) {

    public Then {
        projects = List.copyOf(projects);
        values = List.copyOf(values);
        tables = List.copyOf(tables);
        differences = List.copyOf(differences);
    }

    /**
     * A project as it stood.
     *
     * @param leadDepartment name it had on that day
     * @param responsible who held its posts
     * @param versions tables and models applied last
     */
    public record Case(
            String code,
            String name,
            String stage,
            String runState,
            String leadDepartment,
            List<Responsible> responsible,
            List<String> versions) {}

    /** Who answered for a project under which post. */
    public record Responsible(String person, String post) {}

    /**
     * A value that differs.
     *
     * @param project code
     * @param label what the thing is called
     * @param field name of the field
     * @param before on the first day; null for nothing
     * @param after on the second day; null for nothing
     */
    public record Different(
            String project, String label, String field, @Nullable String before, @Nullable String after) {}
}

package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.grid.ImportReport.Line;
import cn.jingan.majorprojects.milestone.schedule.DatedMilestone;
import cn.jingan.majorprojects.milestone.schedule.ProjectPlan;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.milestone.schedule.ScheduleRule;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a workbook as cells of the grid, and the lines that name no milestone, or one twice. */
final class ImportCells {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Map<String, ProjectFacts> mine;
    private final Map<String, Schedule> now;
    private final GridColumns columns;
    private final ImportOwners owners;
    private final Map<String, String> sent = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<Integer, List<Broken>> astray = new HashMap<>();

    ImportCells(Map<String, ProjectFacts> mine, Map<String, Schedule> now, GridColumns columns, ImportOwners owners) {
        this.mine = mine;
        this.now = now;
        this.columns = columns;
        this.owners = owners;
    }

    /** Takes a line in; what is wrong with it alone is noted. */
    void add(ImportLine line) {
        if (!mine.containsKey(line.project())) {
            note(line, GridRule.IMPORT_NOT_MINE, null, line.project());
        } else if (milestone(line).isEmpty()) {
            note(line, ScheduleRule.NO_SUCH_MILESTONE, null, line.no());
        } else {
            int no = Integer.parseInt(line.no());
            Integer earlier = lines.putIfAbsent(line.project() + "-" + no, line.line());
            if (earlier != null) {
                note(line, GridRule.IMPORT_TWICE, null, earlier);
            } else {
                put(line, no);
            }
        }
    }

    private void put(ImportLine line, int no) {
        put("planned", line, no, line.planned());
        put("forecast", line, no, line.forecast());
        put("weight", line, no, line.weight());
        owner(line, no);
        certainty(line, no);
        Long seen = line.seen();
        if (seen != null) {
            sent.merge("seen-" + line.project(), seen.toString(), ImportCells::earlier);
        }
    }

    /** A name that nobody there has is refused as it stands, by the rule of the road map. */
    private void owner(ImportLine line, int no) {
        String name = line.owner();
        if (name == null || name.isBlank()) {
            put("owner", line, no, name);
            return;
        }
        ProjectFacts project = Objects.requireNonNull(mine.get(line.project()));
        List<String> meant = owners.meant(project, milestone(line).orElseThrow(), name);
        if (meant.size() > 1) {
            note(line, GridRule.IMPORT_OWNER_AMBIGUOUS, ProjectPlan.cell("owner", line.project(), no), name);
        } else {
            put("owner", line, no, meant.isEmpty() ? name : meant.get(0));
        }
    }

    private void certainty(ImportLine line, int no) {
        String word = line.certainty();
        if (word != null && !word.isBlank()) {
            Optional<Boolean> sure = columns.confirmed(word);
            sure.ifPresent(is -> put("confirmed", line, no, is.toString()));
            if (sure.isEmpty()) {
                note(line, GridRule.IMPORT_NOT_A_CERTAINTY, ProjectPlan.cell("confirmed", line.project(), no), word);
            }
        }
    }

    private void put(String kind, ImportLine line, int no, @Nullable String text) {
        if (text != null) {
            sent.put(ProjectPlan.cell(kind, line.project(), no), text);
        }
    }

    private static String earlier(String one, String other) {
        return Long.parseLong(one) <= Long.parseLong(other) ? one : other;
    }

    private void note(ImportLine line, Rule rule, @Nullable String cell, Object arg) {
        astray.computeIfAbsent(line.line(), any -> new ArrayList<>()).add(new Broken(rule, cell, List.of(arg)));
    }

    /** The cells that the lines name. */
    Map<String, String> sent() {
        return new HashMap<>(sent);
    }

    /** A line with what it wants and why that is refused; a road map changed meanwhile stops all of its changes. */
    Line told(ImportLine line, @Nullable GridPlan plan, List<Broken> refused) {
        List<Broken> own = astray.getOrDefault(line.line(), List.of());
        DatedMilestone milestone = milestone(line).orElse(null);
        if (milestone == null || !Objects.equals(lines.get(line.project() + "-" + milestone.no()), line.line())) {
            return line(line, List.of(), own);
        }
        int no = milestone.no();
        List<ImportChange> changes = plan == null ? List.of() : ImportPreview.changes(milestone, plan);
        List<Broken> all = new ArrayList<>(own);
        refused.stream()
                .filter(broken -> concerns(broken, line, no, !changes.isEmpty()))
                .forEach(all::add);
        return line(line, changes, all);
    }

    private static boolean concerns(Broken broken, ImportLine line, int no, boolean changes) {
        String field = broken.field();
        return field == null ? changes : field.endsWith("-" + line.project() + "-" + no);
    }

    /** A line with its names. */
    Line line(ImportLine line, List<ImportChange> changes, List<Broken> refused) {
        ProjectFacts project = mine.get(line.project());
        String name = project == null ? null : project.name();
        String milestone = milestone(line).map(DatedMilestone::name).orElse(null);
        return new Line(line.line(), line.project(), name, line.no(), milestone, changes, refused);
    }

    private Optional<DatedMilestone> milestone(ImportLine line) {
        ProjectFacts project = mine.get(line.project());
        Schedule schedule = project == null ? null : now.get(project.id());
        if (schedule == null || !NUMBER.matcher(line.no()).matches()) {
            return Optional.empty();
        }
        int no = Integer.parseInt(line.no());
        return schedule.rows().stream()
                .map(Schedule.Row::milestone)
                .filter(milestone -> milestone.no() == no)
                .findFirst();
    }
}

package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.roadmap.MilestoneShare;
import cn.jingan.majorprojects.milestone.roadmap.RoadMapRule;
import cn.jingan.majorprojects.milestone.roadmap.SharePlan;
import cn.jingan.majorprojects.milestone.schedule.DatedMilestone;
import cn.jingan.majorprojects.milestone.schedule.Plan;
import cn.jingan.majorprojects.milestone.schedule.ProjectPlan;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.milestone.schedule.ScheduleRule;
import cn.jingan.majorprojects.milestone.schedule.WrittenDay;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what was entered in the grid: cells {@code planned-ZD-037-10}, {@code forecast-…}, {@code confirmed-…},
 * {@code owner-…} with the id of a person, {@code weight-…}, and {@code seen-ZD-037} for the version of each road map.
 * What was not sent stays as it is.
 */
@Component
public class GridEntry {
    /** Projects taken at once (默认配置). */
    static final int PROJECTS = 500;

    private static final Pattern CELL =
            Pattern.compile("(planned|forecast|confirmed|owner|weight)-([\\w-]{1,20})-(\\d{1,4})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern WEIGHT = Pattern.compile("(-?\\d{1,9})\\s*[%％]?");

    private final ProjectQueries projects;
    private final ScheduleQueries schedules;

    GridEntry(ProjectQueries projects, ScheduleQueries schedules) {
        this.projects = projects;
        this.schedules = schedules;
    }

    /** The plans of the projects of which any cell was sent, by code. */
    public List<GridPlan> plans(Actor actor, Map<String, String> sent) {
        SortedMap<String, TreeSet<Integer>> numbers = numbers(sent);
        Map<String, ProjectFacts> found = projects.visible(actor, numbers.keySet());
        if (found.size() < numbers.size()) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        List<String> ids = found.values().stream().map(ProjectFacts::id).toList();
        Map<String, Long> versions = schedules.versions(ids);
        Map<String, Schedule> now = schedules.of(ids);
        List<GridPlan> plans = new ArrayList<>();
        numbers.forEach((code, wanted) -> {
            String id = Objects.requireNonNull(found.get(code)).id();
            Version seen = seen(sent.get("seen-" + code), versions.getOrDefault(id, 0L));
            plans.add(plan(code, seen, wanted, Objects.requireNonNull(now.get(id)), sent));
        });
        return plans;
    }

    private static SortedMap<String, TreeSet<Integer>> numbers(Map<String, String> sent) {
        SortedMap<String, TreeSet<Integer>> numbers = new TreeMap<>();
        for (String name : sent.keySet()) {
            Matcher cell = CELL.matcher(name);
            if (cell.matches()) {
                numbers.computeIfAbsent(cell.group(2), any -> new TreeSet<>()).add(Integer.valueOf(cell.group(3)));
            }
        }
        if (numbers.size() > PROJECTS) {
            throw new RuleViolation(GridRule.GRID_TOO_LARGE, PROJECTS);
        }
        return numbers;
    }

    private static Version seen(@Nullable String text, long present) {
        return new Version(text == null ? present : NUMBER.matcher(text).matches() ? Long.parseLong(text) : -1);
    }

    private static GridPlan plan(
            String code, Version seen, TreeSet<Integer> numbers, Schedule schedule, Map<String, String> sent) {
        Map<Integer, DatedMilestone> now = schedule.rows().stream()
                .map(Schedule.Row::milestone)
                .collect(Collectors.toMap(DatedMilestone::no, Function.identity()));
        List<Broken> unreadable = new ArrayList<>();
        List<Cells> cells = numbers.stream()
                .map(no -> new Cells(code, no, now.get(no), sent, unreadable))
                .toList();
        List<Plan.Wanted> wanted = cells.stream().map(Cells::wanted).toList();
        Map<Integer, MilestoneShare> shares =
                cells.stream().filter(Cells::sharing).collect(Collectors.toMap(Cells::no, Cells::share));
        Plan plan = new Plan(wanted, sent.get("reason"), Boolean.parseBoolean(sent.get("push")));
        return new GridPlan(new ProjectPlan(code, seen, plan, unreadable), new SharePlan(code, seen, shares));
    }

    /** The cells of one milestone. */
    private record Cells(
            String code, int no, @Nullable DatedMilestone now, Map<String, String> sent, List<Broken> unreadable) {

        Plan.Wanted wanted() {
            return new Plan.Wanted(
                    no,
                    day("planned", now == null ? null : now.plannedOn()),
                    day("forecast", now == null ? null : now.forecastOn()),
                    confirmed());
        }

        private @Nullable LocalDate day(String kind, @Nullable LocalDate present) {
            String cell = cell(kind);
            String text = sent.get(cell);
            if (text == null) {
                return present;
            }
            try {
                return text.isBlank() ? null : WrittenDay.parse(text);
            } catch (DateTimeException e) {
                unreadable.add(new Broken(ScheduleRule.NOT_A_DAY, cell, List.of(text)));
                return present;
            }
        }

        private boolean confirmed() {
            String text = sent.get(cell("confirmed"));
            return text == null ? now != null && now.confirmed() : Boolean.parseBoolean(text);
        }

        boolean sharing() {
            return sent.containsKey(cell("owner")) || sent.containsKey(cell("weight"));
        }

        MilestoneShare share() {
            String owner = sent.get(cell("owner"));
            return new MilestoneShare(owner == null && now != null ? now.ownerId() : owner, weight());
        }

        private @Nullable Integer weight() {
            String text = sent.get(cell("weight"));
            Integer present = now == null ? null : now.weight();
            if (text == null || text.isBlank()) {
                return text == null ? present : null;
            }
            Matcher written = WEIGHT.matcher(text.strip());
            if (written.matches()) {
                return Integer.valueOf(written.group(1));
            }
            unreadable.add(new Broken(RoadMapRule.WEIGHT_OUT_OF_RANGE, cell("weight"), List.of(MilestoneShare.WHOLE)));
            return present;
        }

        private String cell(String kind) {
            return ProjectPlan.cell(kind, code, no);
        }
    }
}

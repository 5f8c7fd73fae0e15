package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.web.GanttChart.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio's chart: a row for each project under the row of its group.
 *
 * @param scale days shown
 * @param height of the whole in pixels, head included
 * @param today where today lies; null outside the chart
 */
record PortfolioChart(TimeScale scale, int height, List<Group> groups, List<Quarter> quarters, @Nullable Double today) {
    static final int WIDTH = 640;
    private static final int HEAD = 44;
    private static final int ROW = 24;
    private static final double THINNEST = 2;

    /**
     * Projects that belong together.
     *
     * @param key what they have in common, as {@link PortfolioGroup#of} calls it
     * @param y upper edge of its own row
     */
    record Group(String key, int y, List<Row> rows) {}

    /** A bar inside the chart. */
    record Bar(String kind, double x, double width) {}

    /** A gate inside the chart. */
    record Diamond(String name, double x, boolean passed, LocalDate on) {}

    /** What is drawn of a project, from its upper edge {@code y}. */
    record Row(PortfolioLine line, int y, List<Bar> bars, List<Diamond> gates) {}

    /**
     * The chart of those projects.
     *
     * @param wanted days to show; null for all that occur
     */
    static PortfolioChart of(
            List<PortfolioLine> lines, PortfolioGroup group, @Nullable TimeScale wanted, LocalDate today, int width) {
        TimeScale scale = wanted == null ? whole(lines, today, width) : wanted;
        Map<String, List<PortfolioLine>> grouped = new LinkedHashMap<>();
        lines.forEach(line -> grouped.computeIfAbsent(group.of(line.project()), any -> new ArrayList<>())
                .add(line));
        List<Group> groups = new ArrayList<>();
        int y = HEAD;
        for (Map.Entry<String, List<PortfolioLine>> each : grouped.entrySet()) {
            groups.add(group(each.getKey(), y, each.getValue(), scale));
            y += ROW * (each.getValue().size() + 1);
        }
        return new PortfolioChart(scale, y, groups, scale.quarters(), scale.shows(today) ? scale.x(today) : null);
    }

    private static Group group(String key, int y, List<PortfolioLine> lines, TimeScale scale) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(lines.get(i), y + ROW * (i + 1), scale));
        }
        return new Group(key, y, rows);
    }

    /** Whether anything lies within the days shown. */
    public boolean empty() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .allMatch(row -> row.bars().isEmpty() && row.gates().isEmpty());
    }

    private static TimeScale whole(List<PortfolioLine> lines, LocalDate today, int width) {
        List<LocalDate> days =
                lines.stream().flatMap(PortfolioLine::days).sorted().toList();
        return days.isEmpty()
                ? TimeScale.around(today, today.plusYears(1), today, width)
                : TimeScale.around(days.get(0), days.get(days.size() - 1), today, width);
    }

    private static Row row(PortfolioLine line, int y, TimeScale scale) {
        List<Bar> bars = new ArrayList<>();
        for (PortfolioLine.Span span : line.spans()) {
            if (span.from().isBefore(scale.to()) && !span.to().isBefore(scale.from())) {
                double from = Math.max(0, scale.x(span.from()));
                double to = Math.min(scale.width(), scale.x(span.to()));
                bars.add(new Bar(span.kind(), from, Math.max(THINNEST, Math.round((to - from) * 10) / 10.0)));
            }
        }
        List<Diamond> gates = line.gates().stream()
                .filter(gate -> scale.shows(gate.on()))
                .map(gate -> new Diamond(gate.name(), scale.x(gate.on()), gate.passed(), gate.on()))
                .toList();
        return new Row(line, y, bars, gates);
    }
}

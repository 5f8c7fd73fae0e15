package cn.jingan.majorprojects.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Projects by category and stage. Each count is the length of a list of projects.
 *
 * @param rows the annex's categories, each followed by its sub-categories
 * @param total all projects
 */
public record Matrix(List<Row> rows, Row total) {
    static final List<String> STAGES = List.of("RESERVE", "PREPARATION", "CONSTRUCTION", "COMPLETION", "CLOSED");
    static final Map<String, List<String>> CATEGORIES = new LinkedHashMap<>();
    private static final String PROPOSED = "PROPOSED";
    private static final String NOT_ADMITTED = "NOT_ADMITTED";
    private static final String SUSPENDED = "SUSPENDED";

    static {
        CATEGORIES.put("INDUSTRY", List.of());
        CATEGORIES.put("SOCIAL", List.of("RENEWAL_HOUSING", "EDUCATION", "HEALTH", "ELDERLY", "CULTURE_SPORT"));
        CATEGORIES.put("INFRASTRUCTURE", List.of("TRANSPORT", "GREEN"));
    }

    /**
     * One row of counts.
     *
     * @param category null in the row of totals
     * @param subcategory null in the row of a whole category and in the row of totals
     * @param stages count by stage, in the stages' order
     * @param total of all stages
     * @param proposed of them 待入库: admission not decided yet
     * @param notAdmitted of them 未入库: admission refused
     * @param suspended of them 已暂停
     * @param lights count by the light that is shown, the worst first
     */
    public record Row(
            @Nullable String category,
            @Nullable String subcategory,
            Map<String, Long> stages,
            long total,
            long proposed,
            long notAdmitted,
            long suspended,
            Map<String, Long> lights) {

        /** Where the projects of one stage are listed. */
        public String ofStage(String stage) {
            return list("&stage=" + stage);
        }

        /** Where the projects of one run state are listed. */
        public String ofRunState(String runState) {
            return list("&runState=" + runState);
        }

        /** Where the projects that show one light are listed. */
        public String ofLight(String light) {
            return list("&light=" + light);
        }

        /** Where all projects of the row are listed. */
        public String ofAll() {
            return list("");
        }

        private String list(String more) {
            String criteria = (category == null ? "" : "&category=" + category)
                    + (subcategory == null ? "" : "&subcategory=" + subcategory)
                    + more;
            return criteria.isEmpty() ? "/projects" : "/projects?" + criteria.substring(1);
        }
    }

    static Matrix of(List<DashboardViews.ProjectCount> counts) {
        List<Row> rows = new ArrayList<>();
        CATEGORIES.forEach((category, subcategories) -> {
            Predicate<DashboardViews.ProjectCount> whole =
                    count -> count.category().equals(category);
            rows.add(row(category, null, counts, whole));
            subcategories.forEach(leaf -> rows.add(row(category, leaf, counts, whole.and(count -> count.subcategory()
                    .equals(leaf)))));
        });
        return new Matrix(List.copyOf(rows), row(null, null, counts, count -> true));
    }

    private static Row row(
            @Nullable String category,
            @Nullable String subcategory,
            List<DashboardViews.ProjectCount> all,
            Predicate<DashboardViews.ProjectCount> here) {
        List<DashboardViews.ProjectCount> counts = all.stream().filter(here).toList();
        Map<String, Long> stages = new LinkedHashMap<>();
        STAGES.forEach(
                stage -> stages.put(stage, sum(counts, count -> count.stage().equals(stage))));
        Map<String, Long> lights = new LinkedHashMap<>();
        LightCount.ORDER.forEach(light -> lights.put(light, sum(counts, count -> light.equals(count.light()))));
        return new Row(
                category,
                subcategory,
                stages,
                sum(counts, count -> true),
                sum(counts, count -> count.runState().equals(PROPOSED)),
                sum(counts, count -> count.runState().equals(NOT_ADMITTED)),
                sum(counts, count -> count.runState().equals(SUSPENDED)),
                lights);
    }

    private static long sum(List<DashboardViews.ProjectCount> counts, Predicate<DashboardViews.ProjectCount> wanted) {
        return counts.stream()
                .filter(wanted)
                .mapToLong(DashboardViews.ProjectCount::projects)
                .sum();
    }
}

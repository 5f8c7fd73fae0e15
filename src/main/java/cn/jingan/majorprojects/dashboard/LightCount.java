package cn.jingan.majorprojects.dashboard;

import java.util.List;

/**
 * Projects that show one light.
 *
 * @param light RED, YELLOW, GREEN or GREY
 */
public record LightCount(String light, long projects) {
    static final List<String> ORDER = List.of("RED", "YELLOW", "GREEN", "GREY");

    /** Where they are listed. */
    public String list() {
        return "/projects?light=" + light;
    }

    static List<LightCount> of(List<DashboardViews.ProjectCount> counts) {
        return ORDER.stream().map(light -> of(light, counts)).toList();
    }

    private static LightCount of(String light, List<DashboardViews.ProjectCount> counts) {
        return new LightCount(
                light,
                counts.stream()
                        .filter(count -> light.equals(count.light()))
                        .mapToLong(DashboardViews.ProjectCount::projects)
                        .sum());
    }
}

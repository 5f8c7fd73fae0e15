package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.project.Zones;
import java.util.List;

/**
 * Projects of one of 一轴三带.
 *
 * @param zone MIDDLE_RING, SUHEWAN, NANJING_WEST, AXIS; NONE for 未定位
 * @param quoted of them named in the outline
 * @param inferred of them inferred from their names, not confirmed yet
 */
public record Zone(String zone, long projects, long quoted, long inferred) {
    /** Where they are listed. */
    public String list() {
        return "/projects?zone=" + zone;
    }

    static List<Zone> of(List<DashboardViews.ZoneCount> counts) {
        return Zones.CODES.stream().map(zone -> of(zone, counts)).toList();
    }

    private static Zone of(String zone, List<DashboardViews.ZoneCount> all) {
        String stored = zone.equals(Zones.NONE) ? "" : zone;
        List<DashboardViews.ZoneCount> counts =
                all.stream().filter(count -> count.zone().equals(stored)).toList();
        return new Zone(
                zone,
                counts.stream().mapToLong(DashboardViews.ZoneCount::projects).sum(),
                on("QUOTE", counts),
                on("INFERENCE", counts));
    }

    private static long on(String basis, List<DashboardViews.ZoneCount> counts) {
        return counts.stream()
                .filter(count -> count.zoneBasis().equals(basis))
                .mapToLong(DashboardViews.ZoneCount::projects)
                .sum();
    }
}

package cn.jingan.majorprojects.audit.bundle;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is asked to hold.
 *
 * @param projects chains; empty for all
 * @param year of recording in Shanghai; null for all
 * @param since sizes of kept heads that the bundle must lead from
 * @param files whether the documents themselves go along
 */
public record BundleOrder(List<String> projects, @Nullable Integer year, List<Long> since, boolean files) {

    public BundleOrder {
        projects = List.copyOf(new TreeSet<>(projects));
        since = List.copyOf(since);
    }

    /** As it stands in the signed list. */
    String scope() {
        if (year != null) {
            return "year %04d".formatted(year);
        }
        return projects.isEmpty() ? "all" : "projects " + String.join(" ", projects);
    }

    /** The file's name. */
    public String name() {
        String what = projects.size() > 3 ? "projects-" + projects.size() : scope().replace(' ', '-');
        return "ledger-" + what + ".zip";
    }
}

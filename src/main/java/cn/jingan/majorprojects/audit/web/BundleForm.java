package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.HistoryFilter;
import cn.jingan.majorprojects.audit.bundle.BundleOrder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an export; empty means none.
 *
 * @param projects codes or numbers in the annex, separated by blanks or commas
 * @param year of recording
 * @param since entries of a head that was kept
 * @param head entries of the head that the bundle stands below
 * @param files whether the documents go along
 */
record BundleForm(
        @Nullable String projects,
        @Nullable Integer year,
        @Nullable Long since,
        @Nullable Long head,
        @Nullable Boolean files) {

    BundleOrder order() {
        List<String> codes = projects == null
                ? List.of()
                : Arrays.stream(projects.strip().split("[\\s,，、]+"))
                        .filter(code -> !code.isEmpty())
                        .map(HistoryFilter::code)
                        .toList();
        return new BundleOrder(codes, year, since == null ? List.of() : List.of(since), Boolean.TRUE.equals(files));
    }
}

package cn.jingan.majorprojects.audit.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a bundle found.
 *
 * @param finding the first thing wrong; null when all is well
 * @param scope what the bundle says it holds
 * @param entries how many were checked
 * @param chains of how many chains
 * @param heads how many heads lead to the bundle's
 * @param size leaves of the tree of the bundle's head
 * @param signed when the head was signed; empty where it does not say
 * @param kept how many kept heads and keys were compared
 * @param keys ids of the keys
 */
public record Report(
        @Nullable Finding finding,
        String scope,
        long entries,
        int chains,
        int heads,
        long size,
        String signed,
        int kept,
        List<String> keys) {

    static Report wrong(Finding finding) {
        return new Report(finding, "", 0, 0, 0, 0, "", 0, List.of());
    }

    /** Whether all is well. */
    public boolean good() {
        return finding == null;
    }
}

package cn.jingan.majorprojects.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What became of the documents something was decided on, for modules that froze their digests. */
public interface Replacements {

    /** Those of the digests (SHA-256, lower-case hex) whose document has a later edition in that project now. */
    List<Replaced> of(String projectId, Collection<String> digests);

    /**
     * A document that was replaced.
     *
     * @param digest of the edition that was asked for
     * @param material id of the material it belongs to
     * @param name what the material is called, in Chinese
     * @param edition number of the current edition
     * @param currentDigest digest of the current edition
     * @param replacedAt when the edition after the one asked for was filed
     */
    record Replaced(
            String digest, String material, String name, int edition, String currentDigest, Instant replacedAt) {}
}

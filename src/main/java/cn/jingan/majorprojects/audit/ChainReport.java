package cn.jingan.majorprojects.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a chain found.
 *
 * @param chain code of the project, or {@code SYSTEM}
 * @param entries how many entries are right, counted from the first
 * @param hash of the last right entry; of the chain's name when there is none
 * @param finding the first thing wrong; null when the whole chain is right
 */
public record ChainReport(String chain, long entries, String hash, @Nullable Finding finding) {

    /**
     * The first thing wrong.
     *
     * @param seq number of the entry, or of the place where one is missing
     * @param difference what is wrong
     */
    public record Finding(long seq, Difference difference) {}

    /** What can be wrong with an entry. */
    public enum Difference {
        /** An entry of this number is missing. */
        GAP,
        /** The canonical bytes were changed, or are not in the ledger's form. */
        BYTES,
        /** The stored hash is not the hash of the bytes. */
        HASH,
        /** The entry does not continue the one before it. */
        PREV,
        /** The head of the chain names another last entry. */
        HEAD,
        /** The copies for the search say something else than the bytes. */
        COPY
    }

    /** Whether everything is right. */
    @JsonProperty
    public boolean intact() {
        return finding == null;
    }
}

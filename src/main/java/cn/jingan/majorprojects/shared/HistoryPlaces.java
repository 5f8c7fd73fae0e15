package cn.jingan.majorprojects.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the history tells something, for papers that name the place. Whoever asks has the case's visibility checked. */
public interface HistoryPlaces {

    /** The entries of that action on that thing of the project, in their order. */
    List<Place> of(String project, Subject subject, String action);

    /**
     * An entry.
     *
     * @param entry its id
     * @param seq its number in the project's chain
     * @param recorded when
     * @param hash of its canonical bytes, SHA-256 in hex
     * @param digests SHA-256 of the documents it rests on
     * @param sealed the first signed head whose tree has it; null while it waits for one
     */
    record Place(
            String entry, long seq, Instant recorded, String hash, List<String> digests, @Nullable Sealed sealed) {}

    /**
     * A signed head of the whole history.
     *
     * @param leaf place of the entry in the tree, from 0
     * @param head number of the head: how many entries its tree has
     * @param root hash of the tree, SHA-256 in hex
     * @param signedAt when it was signed
     * @param key id of the key that signed
     */
    record Sealed(long leaf, long head, String root, Instant signedAt, String key) {}
}

package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.ChainReport.Difference;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One entry with its place in the chain and in the tree.
 *
 * @param item the entry
 * @param last number of the last entry of the chain
 * @param difference what is wrong with the entry beside its neighbours; null when nothing is
 * @param seal its place below the newest head; null while it waits for one
 */
public record HistoryProof(HistoryItem item, long last, @Nullable Difference difference, @Nullable Seal seal) {

    /**
     * The place of an entry in the tree.
     *
     * @param leaf from 0
     * @param size of the tree of the newest head
     * @param signedAt when the head was signed, UTC
     * @param right whether the entry's bytes lead to the signed root
     */
    public record Seal(long leaf, long size, LocalDateTime signedAt, boolean right) {}
}

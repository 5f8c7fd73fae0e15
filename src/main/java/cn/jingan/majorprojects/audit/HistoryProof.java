package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.ChainReport.Difference;
import org.jspecify.annotations.Nullable;

/**
 * One entry with its place in the chain.
 *
 * @param item the entry
 * @param last number of the last entry of the chain
 * @param difference what is wrong with the entry beside its neighbours; null when nothing is
 */
public record HistoryProof(HistoryItem item, long last, @Nullable Difference difference) {}

package cn.jingan.majorprojects.audit.sample;

import java.math.BigDecimal;

/**
 * An entry that was drawn.
 *
 * @param no in the order of drawing, from 1
 * @param entryId the entry
 * @param chain project, or {@code SYSTEM}
 * @param seq its number there
 * @param weight it was drawn with
 */
public record Drawn(int no, String entryId, String chain, long seq, BigDecimal weight) {}

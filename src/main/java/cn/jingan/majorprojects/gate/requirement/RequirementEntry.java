package cn.jingan.majorprojects.gate.requirement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row as an administrator enters it.
 *
 * @param row key of the row that is changed; null or empty for a new one
 * @param gate name of the gate, or * for any
 * @param template code of the template, or * for any
 * @param route name of the route, or * for any
 * @param what kind and which, separated by a colon: PERMIT:EIA
 * @param atLeast per cent; of figures only
 * @param hard whether a submission stops without it
 * @param waivable whether it may be waived
 * @param basis law and article, or 默认配置，待确认
 */
public record RequirementEntry(
        @Nullable String row,
        @Nullable String gate,
        @Nullable String template,
        @Nullable String route,
        @Nullable String what,
        @Nullable BigDecimal atLeast,
        @Nullable Boolean hard,
        @Nullable Boolean waivable,
        @Nullable String basis) {

    /** Whether it changes a row that is there. */
    boolean changes() {
        return row != null && !row.isBlank();
    }
}

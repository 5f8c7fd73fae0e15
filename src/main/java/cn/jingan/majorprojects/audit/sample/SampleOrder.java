package cn.jingan.majorprojects.audit.sample;

import org.jspecify.annotations.Nullable;

/**
 * What is drawn.
 *
 * @param method how entries are weighed
 * @param seed what the draw depends on besides the history
 * @param wanted how many entries
 * @param project chain to draw from; null for all
 * @param action of the entries to draw from; null for all
 */
public record SampleOrder(Method method, String seed, int wanted, @Nullable String project, @Nullable String action) {

    /** How entries are weighed. */
    public enum Method {
        /** All alike. */
        RANDOM,
        /** Those that standing tests found eleven times and more as heavy as others. */
        RISK,
        /** By the investment of their project in 万元, as the history tells it; without an amount not at all. */
        AMOUNT
    }
}

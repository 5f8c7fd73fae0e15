package cn.jingan.majorprojects.shared;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a project's money, for modules that judge it without knowing figures. Amounts are in 万元; only figures
 * that a second person has confirmed count.
 */
public interface MoneyFacts {
    /** 概算 in per cent of 估算 up to which no new 可研 may be asked for (《政府投资条例》第十二条). */
    int LIMIT = 110;

    /** How the project's figures stand today. */
    Standing standing(String projectId);

    /** The same of several projects, by their ids, in a bounded number of statements; one without figures is absent. */
    Map<String, Standing> standings(Collection<String> projectIds);

    /**
     * How the figures stand.
     *
     * @param total 总投资 in force: 概算, else 估算, else 匡算; null while none is confirmed or a sub-project's is missing
     * @param estimate 估算 of the whole; null where there is none
     * @param budgetEstimate 概算 of the whole; null where there is none
     * @param percent 概算 in per cent of 估算, rounded up to two decimals; null unless there are both
     * @param overruns where 概算 is over the limit, of the whole and of each sub-project
     * @param waiting where 概算 would be over the limit once what was recorded is confirmed; null for nowhere
     * @param digests SHA-256 of the papers that 估算 and 概算 rest on
     */
    record Standing(
            @Nullable BigDecimal total,
            @Nullable BigDecimal estimate,
            @Nullable BigDecimal budgetEstimate,
            @Nullable BigDecimal percent,
            List<Overrun> overruns,
            @Nullable Overrun waiting,
            List<String> digests) {

        /** Whether there is anything to compare: both are known, or recorded and over the limit. */
        public boolean comparable() {
            return percent != null || !overruns.isEmpty() || waiting != null;
        }

        /** Whether both are known and each 概算 keeps the limit, or a new 可研 was asked for. */
        public boolean withinLimit() {
            return percent != null && overruns.stream().allMatch(Overrun::answered);
        }

        /** The first overrun for which no new 可研 was asked for. */
        public Optional<Overrun> unanswered() {
            return overruns.stream().filter(overrun -> !overrun.answered()).findFirst();
        }
    }

    /**
     * A 概算 over the limit.
     *
     * @param part name of the sub-project; null for the whole
     * @param study number and date of the letter that asked for a new 可研; null while nobody has
     */
    record Overrun(
            @Nullable String part,
            BigDecimal estimate,
            BigDecimal budgetEstimate,
            BigDecimal percent,
            @Nullable String study) {

        /** Whether a new 可研 was asked for. */
        public boolean answered() {
            return study != null;
        }
    }
}

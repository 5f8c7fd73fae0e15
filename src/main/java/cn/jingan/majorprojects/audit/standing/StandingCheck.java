package cn.jingan.majorprojects.audit.standing;

import cn.jingan.majorprojects.shared.Seed;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;

/**
 * A test as {@code seeds/audit-tests.csv} defines it.
 *
 * @param code of the test
 * @param kind how it looks
 * @param name in Chinese
 * @param nameEn in English
 * @param steps actions in the order looked for, several orders beside each other; {@code action[VERDICT]} narrows
 * @param limit seconds, per cent of a figure, percentage points, or days for what is recorded late or dated
 * @param basis law or rule
 */
public record StandingCheck(
        String code, Kind kind, String name, String nameEn, List<List<String>> steps, long limit, String basis) {

    /** How a test looks. */
    public enum Kind {
        /** The first and the second step on one thing by the same person. */
        SAME_PERSON,
        /** The third step on one thing after the first and before the second. */
        OPEN_BETWEEN,
        /** The second step on one thing within the limit of seconds after the first. */
        TOO_QUICK,
        /** The second step on one thing under another post than the first had named for it. */
        OUTSIDE_AUTHORITY,
        /** Recorded more days after it happened than the limit. */
        LATE,
        /** The second milestone dated before the first, or before the permit; names as patterns. */
        DATED_BEFORE,
        /** The second milestone dated after the permit ended, or more days after the first than the limit; likewise. */
        DATED_AFTER,
        /** The second figure more per cent of the first than the limit, and no new study asked for. */
        OVER_SHARE,
        /** A confirmed month of funds more percentage points apart than the limit. */
        FUNDS_APART,
        /** The third step replaced a document that the first rested on, after the second was done to the same thing. */
        REPLACED_AFTER
    }

    private static final long HOUR = 3600;

    /** What the limit counts: SECONDS, HOURS where it is whole hours, DAYS, PERCENT, or POINTS. */
    public String unit() {
        return switch (kind) {
            case TOO_QUICK -> limit >= HOUR && limit % HOUR == 0 ? "HOURS" : "SECONDS";
            case OVER_SHARE -> "PERCENT";
            case FUNDS_APART -> "POINTS";
            default -> "DAYS";
        };
    }

    /** The limit in that unit. */
    public long shown() {
        return unit().equals("HOURS") ? limit / HOUR : limit;
    }

    static List<StandingCheck> all() {
        return Seed.rows("audit-tests").stream().map(StandingCheck::of).toList();
    }

    private static StandingCheck of(NamedCsvRecord row) {
        return new StandingCheck(
                row.getField("code"),
                Kind.valueOf(row.getField("kind")),
                row.getField("name"),
                row.getField("name_en"),
                Seed.parts(row.getField("steps")).stream()
                        .map(steps -> Arrays.asList(steps.split(">")))
                        .toList(),
                Long.parseLong(row.getField("limit")),
                row.getField("basis"));
    }
}

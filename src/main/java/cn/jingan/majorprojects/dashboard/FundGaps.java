package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.money.funds.Divergence;
import cn.jingan.majorprojects.money.funds.Divergences;
import cn.jingan.majorprojects.money.funds.FundWords;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The projects whose last confirmed month of funds diverges, of all that a person sees: the worst come first. */
@Service
public class FundGaps {
    private static final int PART = 500;

    private final DashboardViews views;
    private final Divergences rule;
    private final FundWords words;

    FundGaps(DashboardViews views, Divergences rule, FundWords words) {
        this.views = views;
        this.rule = rule;
        this.words = words;
    }

    /**
     * A part of the list.
     *
     * @param after key of the last row read; null for the first part
     * @param limit how many, at least 1
     */
    public Page<FundGap> list(Actor actor, @Nullable String after, int limit) {
        if (actor.sees() == Actor.Sees.NONE) {
            throw new RuleViolation(DashboardRule.BOARD_NEEDS_BUSINESS_POST);
        }
        return Page.of(views.funds(actor, Seen.of(after), limit + 1), limit, FundRow::key)
                .map(this::gap);
    }

    /** Every row, part by part: nothing is gathered. */
    public void each(Actor actor, Consumer<FundGap> row) {
        String after = null;
        do {
            Page<FundGap> page = list(actor, after, PART);
            page.items().forEach(row);
            after = page.next();
        } while (after != null);
    }

    private FundGap gap(FundRow row) {
        List<Divergence> found = rule.of(row.measured());
        return new FundGap(
                row,
                found,
                found.stream().map(each -> words.of(each, row.measured())).toList());
    }

    /** Where the part before ended. */
    record Seen(BigDecimal points, String id) {
        private static final Pattern KEY = Pattern.compile("(\\d{1,16}\\.\\d\\d)_(\\w{13})");

        /** Null for the first part; a key that is none begins anew. */
        static @Nullable Seen of(@Nullable String key) {
            Matcher found = KEY.matcher(key == null ? "" : key);
            return found.matches() && Ids.isId(found.group(2))
                    ? new Seen(new BigDecimal(found.group(1)), found.group(2))
                    : null;
        }
    }
}

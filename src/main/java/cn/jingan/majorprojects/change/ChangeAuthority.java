package cn.jingan.majorprojects.change;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table that says who signs a change and who decides it; the process answers. */
public interface ChangeAuthority {
    /** Post of the lead department's head: such a change is decided without a round of sign-off. */
    String LEAD_HEAD = "HEAD";

    /** Who signs and who decides. */
    Level level(Matter matter);

    /**
     * What the table asks about.
     *
     * @param kind of the change
     * @param category the project's sub-category, or INDUSTRY
     * @param size per cent, or days of delay; null where it has none
     * @param crossYear whether a date moves into another year
     * @param listed whether the outline's annex lists the project
     */
    record Matter(ChangeKind kind, String category, @Nullable BigDecimal size, boolean crossYear, boolean listed) {}

    /**
     * What the table answers.
     *
     * @param post code of the deciding post
     * @param parties signs of the departments that are asked
     * @param outline whether an approved 纲要项目调整 must come first
     * @param signOffDays working days for the departments
     * @param decisionDays working days for the decision
     * @param basis where the row comes from
     * @param version of the table, as name@version
     */
    record Level(
            String post,
            List<String> parties,
            boolean outline,
            int signOffDays,
            int decisionDays,
            String basis,
            String version) {}
}

package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates somebody wants one of several projects to have.
 *
 * @param code of the project
 * @param seen version of its road map when it was looked at
 * @param refused what was found wrong with it already, such as a cell with something else than a date
 */
public record ProjectPlan(String code, Version seen, Plan plan, List<RuleViolation.Broken> refused) {
    private static final Pattern OF_ONE = Pattern.compile("(planned|forecast|confirmed|owner|weight)(\\d+)");

    /** What the cell of a milestone is called in a grid of several projects: planned-ZD-037-10. */
    public static String cell(String kind, String code, int no) {
        return kind + "-" + code + "-" + no;
    }

    /** The same, where that is wrong as well. */
    public ProjectPlan refusing(List<RuleViolation.Broken> more) {
        return new ProjectPlan(
                code, seen, plan, Stream.concat(refused.stream(), more.stream()).toList());
    }

    /** The refusal at the cell of the grid. */
    RuleViolation.Broken inGrid(RuleViolation.Broken broken) {
        return new RuleViolation.Broken(broken.rule(), inGrid(broken.field()), broken.args());
    }

    private @Nullable String inGrid(@Nullable String field) {
        Matcher cell = OF_ONE.matcher(field == null ? "" : field);
        return cell.matches() ? cell(cell.group(1), code, Integer.parseInt(cell.group(2))) : field;
    }
}

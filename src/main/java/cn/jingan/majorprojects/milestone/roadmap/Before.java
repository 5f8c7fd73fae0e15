package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What comes right before a milestone, finish to start, as planners write it: {@code 9；12+10} is milestone 9, and
 * milestone 12 with ten working days after it.
 *
 * @param no number of the milestone
 * @param lagDays working days that pass after its end, at least 0
 */
record Before(int no, int lagDays) {
    private static final Pattern ONE = Pattern.compile("(\\d{1,4})(?:\\s*[+＋]\\s*(\\d{1,4}))?");
    private static final String FIELD = "predecessors";
    private static final int LONGEST = 500;

    /** Reads a list of them; of a number that is there twice the last counts. */
    static List<Before> read(@Nullable String text) {
        Map<Integer, Before> all = new LinkedHashMap<>();
        for (String part : text == null ? new String[0] : text.split("[;；,，、]")) {
            if (!part.isBlank()) {
                Before one = one(part.strip());
                all.put(one.no(), one);
            }
        }
        return List.copyOf(all.values());
    }

    private static Before one(String part) {
        Matcher matcher = ONE.matcher(part);
        if (!matcher.matches()) {
            throw RuleViolation.at(FIELD, RoadMapRule.LINKS_UNREADABLE, part);
        }
        int lag = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (lag > LONGEST) {
            throw RuleViolation.at(FIELD, RoadMapRule.LAG_TOO_LONG, lag, LONGEST);
        }
        return new Before(Integer.parseInt(matcher.group(1)), lag);
    }

    /** The same list as text. */
    static String write(List<Before> all) {
        return all.stream().map(Before::toString).collect(Collectors.joining("；"));
    }

    @Override
    public String toString() {
        return lagDays == 0 ? String.valueOf(no) : no + "+" + lagDays;
    }
}

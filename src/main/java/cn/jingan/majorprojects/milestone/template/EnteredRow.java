package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the grid as it was typed; a row without a name is none.
 *
 * @param at number of the row in the grid, by which its fields are called {@code name<at>} and so on
 * @param key empty for a new milestone, which gets one
 * @param no its place; of two with the same place the upper one comes first
 * @param predecessors keys, separated by anything; {@code 8+10} for ten working days after 8
 */
public record EnteredRow(
        int at,
        String key,
        String no,
        String name,
        String stage,
        String predecessors,
        boolean statutory,
        String monthsMin,
        String monthsMax,
        String evidence,
        String note) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{0,20}");
    private static final Pattern BEFORE = Pattern.compile("[^+]{1,20}(?:\\+(\\d{1,3}))?");
    private static final int LONGEST = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d)?");
    private static final int NAME = 100;
    private static final int KEYS = 200;
    private static final int TEXT = 400;

    /** Whether anybody named it. */
    boolean named() {
        return !name.isBlank();
    }

    /** Notes what cannot be understood. */
    void check(Refusals refusals) {
        before().filter(EnteredRow::isUnreadableLink)
                .forEach(each ->
                        refusals.when(true, "predecessors" + at, TemplateRule.TEMPLATE_LINK_UNREADABLE, each, LONGEST));
        refusals.when(!KEY.matcher(key).matches(), "key" + at, TemplateRule.TEMPLATE_KEY_UNREADABLE, key)
                .when(!no.matches("\\d{0,3}"), "no" + at, TemplateRule.TEMPLATE_NUMBER_UNREADABLE, no)
                .when(known().isEmpty(), "stage" + at, SharedRule.UNKNOWN_CHOICE)
                .when(isUnreadable(monthsMin), "monthsMin" + at, TemplateRule.TEMPLATE_NUMBER_UNREADABLE, monthsMin)
                .when(isUnreadable(monthsMax), "monthsMax" + at, TemplateRule.TEMPLATE_NUMBER_UNREADABLE, monthsMax)
                .atMost(NAME, "name" + at, name)
                .atMost(KEYS, "predecessors" + at, predecessors)
                .atMost(TEXT, "evidence" + at, evidence)
                .atMost(TEXT, "note" + at, note);
    }

    /** The place that was typed; after all others when none was. */
    int place() {
        return no.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(no);
    }

    /** The milestone under that key; asked of what was checked only. */
    TemplateRow row(String usedKey, int place) {
        return new TemplateRow(
                usedKey,
                place,
                name.strip(),
                known().orElseThrow(),
                before().collect(Collectors.joining(";")),
                statutory,
                months(monthsMin),
                months(monthsMax.isBlank() ? monthsMin : monthsMax),
                list(evidence, "[;；]+").collect(Collectors.joining(";")),
                note.strip());
    }

    private Optional<Stage> known() {
        return Stage.inOrder().stream()
                .filter(each -> each != Stage.CLOSED && each.name().equals(stage))
                .findFirst();
    }

    private static boolean isUnreadable(String months) {
        return !months.isBlank() && !NUMBER.matcher(months.strip()).matches();
    }

    private static @Nullable BigDecimal months(String text) {
        return text.isBlank() ? null : new BigDecimal(text.strip()).setScale(1);
    }

    /** What was typed before it, each as it is kept. */
    private Stream<String> before() {
        return list(predecessors.replaceAll("\\s*[+＋]\\s*", "+"), "[;；,，、\\s]+")
                .map(each -> each.replaceFirst("\\+0+$", "").replaceFirst("\\+0+(?=\\d)", "+"));
    }

    private static boolean isUnreadableLink(String before) {
        Matcher matcher = BEFORE.matcher(before);
        return !matcher.matches() || matcher.group(1) != null && Integer.parseInt(matcher.group(1)) > LONGEST;
    }

    private static Stream<String> list(String text, String separators) {
        return Arrays.stream(text.strip().split(separators))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct();
    }
}

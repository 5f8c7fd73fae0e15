package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.VersionComparison;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a template.
 *
 * @param key stays the same from version to version
 * @param no place in the template, from 1
 * @param predecessors keys of the milestones before it, separated by semicolons; {@code 8+10} for ten working days after 8
 * @param statutory ★: cannot be closed without its evidence
 * @param monthsMin typical duration in months from; null where none is known
 * @param monthsMax typical duration in months to
 * @param evidence names of the documents that close it, separated by semicolons
 */
public record TemplateRow(
        String key,
        int no,
        String name,
        Stage stage,
        String predecessors,
        boolean statutory,
        @Nullable BigDecimal monthsMin,
        @Nullable BigDecimal monthsMax,
        String evidence,
        String note) {

    /** Keys of the milestones before it. */
    List<String> predecessorKeys() {
        return List.copyOf(lags().keySet());
    }

    /** The milestones before it by key, each with the working days that pass after it. */
    public Map<String, Integer> lags() {
        Map<String, Integer> lags = new LinkedHashMap<>();
        for (String before : predecessors.isEmpty() ? new String[0] : predecessors.split(";")) {
            int plus = before.indexOf('+');
            lags.put(
                    plus < 0 ? before : before.substring(0, plus),
                    plus < 0 ? 0 : Integer.parseInt(before.substring(plus + 1)));
        }
        return lags;
    }

    /** A predecessor with its lag, as {@code predecessors} has it. */
    static String before(Object key, int lagDays) {
        return lagDays == 0 ? key.toString() : key + "+" + lagDays;
    }

    /** What people call it: 10 施工许可. */
    public String label() {
        return no + " " + name;
    }

    /** Its duration as people read it: 3, or 3–12; empty where none is known. */
    public String months() {
        String from = plain(monthsMin);
        String to = plain(monthsMax);
        return from.equals(to) || to.isEmpty() ? from : from + "–" + to;
    }

    /** What differs from one version to a later one. */
    static VersionComparison<TemplateRow> compare(List<TemplateRow> before, List<TemplateRow> after) {
        return VersionComparison.of(before, after, TemplateRow::key, TemplateRow::cells, true);
    }

    TemplateRow at(int place) {
        return new TemplateRow(key, place, name, stage, predecessors, statutory, monthsMin, monthsMax, evidence, note);
    }

    /** Everything it says but its place, by column. */
    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", name);
        cells.put("stage", stage.name());
        cells.put("predecessors", predecessors);
        cells.put("statutory", String.valueOf(statutory));
        cells.put("months", months());
        cells.put("evidence", evidence);
        cells.put("note", note);
        return cells;
    }

    /** Months without needless zeros; empty where none are known. */
    static String plain(@Nullable BigDecimal months) {
        return months == null ? "" : months.stripTrailingZeros().toPlainString();
    }
}

package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.template.EnteredRow;
import cn.jingan.majorprojects.milestone.template.TemplateRow;
import cn.jingan.majorprojects.milestone.template.TemplateView;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grid of a template's draft: fields {@code name<n>}, {@code key<n>} and so on for row n, with some empty rows. */
final class TemplateForm {
    /** Empty rows below, for new milestones. */
    static final int SPARE = 5;

    private static final Pattern NAME =
            Pattern.compile("(?:key|no|name|stage|predecessors|statutory|monthsMin|monthsMax|evidence|note)(\\d{1,3})");
    private static final List<Option> STAGES = Stage.inOrder().stream()
            .filter(stage -> stage != Stage.CLOSED)
            .map(stage -> new Option(stage.name(), stage.name()))
            .toList();

    private TemplateForm() {}

    /** The form with the rows as they are. */
    static Action action(TemplateView draft, List<TemplateRow> rows) {
        String path = "/template-drafts/" + draft.id() + "/rows";
        Action action = Action.of("template.rows", "/api" + path, path).at(draft.version());
        for (int n = 1; n <= rows.size() + SPARE; n++) {
            TemplateRow row = n <= rows.size() ? rows.get(n - 1) : null;
            for (Field field : fields(n, row)) {
                action = action.with(field);
            }
        }
        return action;
    }

    private static List<Field> fields(int n, @Nullable TemplateRow row) {
        String label = row == null ? "+" : row.label();
        return Stream.of(
                        text("no" + n, row == null ? "" : String.valueOf(row.no())),
                        text("key" + n, row == null ? "" : row.key()),
                        text("name" + n, row == null ? "" : row.name()),
                        new Field("stage" + n, Type.CHOICE, false, STAGES, stage(row), null),
                        text("predecessors" + n, row == null ? "" : row.predecessors()),
                        new Field("statutory" + n, Type.BOOLEAN, false, List.of(), statutory(row), null),
                        text("monthsMin" + n, months(row == null ? null : row.monthsMin())),
                        text("monthsMax" + n, months(row == null ? null : row.monthsMax())),
                        text("evidence" + n, row == null ? "" : row.evidence()),
                        text("note" + n, row == null ? "" : row.note()))
                .map(field -> new Field(field.name(), field.type(), false, field.options(), field.value(), null, label))
                .toList();
    }

    /** The rows that were sent; a field that was not sent is empty. */
    static List<EnteredRow> rows(Map<String, ? extends @Nullable Object> sent) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String name : sent.keySet()) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return numbers.stream().map(n -> row(n, sent)).toList();
    }

    private static EnteredRow row(int n, Map<String, ? extends @Nullable Object> sent) {
        return new EnteredRow(
                n,
                typed("key" + n, sent),
                typed("no" + n, sent),
                typed("name" + n, sent),
                typed("stage" + n, sent),
                typed("predecessors" + n, sent),
                Boolean.parseBoolean(typed("statutory" + n, sent)),
                typed("monthsMin" + n, sent),
                typed("monthsMax" + n, sent),
                typed("evidence" + n, sent),
                typed("note" + n, sent));
    }

    private static String typed(String name, Map<String, ? extends @Nullable Object> sent) {
        return Objects.toString(sent.get(name), "").strip();
    }

    private static Field text(String name, String value) {
        return new Field(name, Type.TEXT, false, List.of(), value, null);
    }

    private static @Nullable String stage(@Nullable TemplateRow row) {
        return row == null ? null : row.stage().name();
    }

    private static @Nullable String statutory(@Nullable TemplateRow row) {
        return row == null ? null : String.valueOf(row.statutory());
    }

    private static String months(@Nullable BigDecimal months) {
        return months == null ? "" : months.stripTrailingZeros().toPlainString();
    }
}

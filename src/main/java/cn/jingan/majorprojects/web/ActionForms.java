package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.web.ActionForm.Choice;
import cn.jingan.majorprojects.web.ActionForm.Control;
import cn.jingan.majorprojects.web.ActionForm.Further;
import cn.jingan.majorprojects.web.ActionForm.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Makes forms of actions, with what was typed and what was wrong when the page is shown again after a refusal. */
@Component
class ActionForms {
    private static final int MANY = 6;
    private static final Pattern TIME = Pattern.compile("[1-9]$");

    private final ActionTexts texts;

    ActionForms(ActionTexts texts) {
        this.texts = texts;
    }

    /** The form of the action on the present page. */
    public ActionForm of(Action action) {
        Entry entry = Entry.of(RequestContextHolder.currentRequestAttributes());
        List<Control> controls = action.fields().stream()
                .filter(field -> opener(action, field) == null)
                .map(field -> control(action, field, entry))
                .toList();
        return new ActionForm(
                texts.title(action),
                texts.why(action),
                target(action),
                Ids.next(),
                action.version(),
                action.hasFile(),
                entry.again(),
                controls,
                problems(action, entry));
    }

    /** Where people do it: its page, else the address of the API without {@code /api}. */
    public String target(Action action) {
        String page = action.page();
        return page != null ? page : action.href().replaceFirst("^/api", "");
    }

    private Control control(Action action, Action.Field field, Entry entry) {
        List<String> typed = entry.typed(field);
        List<Choice> choices = field.options().stream()
                .map(option -> choice(action, field, option, typed, entry))
                .toList();
        String none = texts.none(action, field);
        return new Control(
                id(field.name()),
                field.name(),
                kind(field, none, choices, typed),
                texts.label(action, field),
                texts.help(action, field),
                field.required(),
                texts.optional(action, field),
                field.showWhen(),
                typed.isEmpty() ? "" : typed.get(0),
                present(action, field, entry),
                none,
                choices,
                entry.errors(field.name()));
    }

    private @Nullable String present(Action action, Action.Field field, Entry entry) {
        String value = entry.present(field);
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(option -> texts.option(action, field, option))
                .orElse(value);
    }

    private Choice choice(Action action, Action.Field field, Action.Option option, List<String> typed, Entry entry) {
        List<Control> inner = action.fields().stream()
                .filter(other -> field.equals(opener(action, other)))
                .filter(other -> (field.name() + "=" + option.value()).equals(other.showWhen()))
                .map(other -> control(action, other, entry))
                .toList();
        Map<Integer, List<Control>> times = inner.stream()
                .collect(Collectors.groupingBy(each -> time(each.name()), TreeMap::new, Collectors.toList()));
        List<Control> first = times.remove(1);
        return new Choice(
                option.value(),
                texts.option(action, field, option),
                typed.contains(option.value()),
                first == null ? List.of() : first,
                times.values().stream().map(Further::new).toList());
    }

    /** Which time the form asks it: the number at the end of its name, 1 without one. */
    private static int time(String name) {
        Matcher number = TIME.matcher(name);
        return number.find() ? Integer.parseInt(number.group()) : 1;
    }

    /** The choice under which the field opens, where that choice is a list on the same form. */
    private static Action.@Nullable Field opener(Action action, Action.Field field) {
        return action.fields().stream()
                .filter(other -> other.type() == Action.Type.CHOICE && field.showWhen() != null)
                .filter(other -> other.options().stream()
                        .anyMatch(option -> (other.name() + "=" + option.value()).equals(field.showWhen())))
                .filter(other -> isList(action, other))
                .findFirst()
                .orElse(null);
    }

    private static boolean isList(Action action, Action.Field field) {
        return field.options().size() <= MANY
                && action.fields().stream().noneMatch(other -> other == field && other.showWhen() != null);
    }

    private static String kind(Action.Field field, @Nullable String none, List<Choice> choices, List<String> typed) {
        return switch (field.type()) {
            case TEXT -> "text";
            case TEXTAREA -> "textarea";
            case DATE -> typed.isEmpty() || ActionForm.isDate(typed.get(0)) ? "date" : "baddate";
            case NUMBER -> "number";
            case BOOLEAN -> "check";
            case CHOICE -> choices.size() <= MANY && none == null ? "radio" : "select";
            case MULTICHOICE -> "checklist";
            case FILE -> "file";
        };
    }

    /** Each sentence with what its field is called: apart from the field it would not say where. */
    private List<Problem> problems(Action action, Entry entry) {
        Map<String, Action.Field> fields =
                action.fields().stream().collect(Collectors.toMap(Action.Field::name, Function.identity()));
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, List<String>> wrong : entry.errors().entrySet()) {
            Action.Field field = fields.get(wrong.getKey());
            String id = field == null ? null : id(field.name());
            String label = field == null ? null : texts.label(action, field);
            wrong.getValue().forEach(sentence -> problems.add(new Problem(id, label, sentence)));
        }
        problems.sort((a, b) -> Boolean.compare(Objects.nonNull(a.id()), Objects.nonNull(b.id())));
        return List.copyOf(problems);
    }

    private static String id(String field) {
        return "f-" + field;
    }
}

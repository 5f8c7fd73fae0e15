package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.VersionSteps;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A row of what gates need as fields of a form. */
@Component
public class RequirementForm {
    private final RequirementChoices choices;

    RequirementForm(RequirementChoices choices) {
        this.choices = choices;
    }

    static VersionSteps steps(RequirementVersion draft) {
        return new VersionSteps(
                "requirement", "/requirement-drafts/" + draft.id(), draft.status(), draft.draftedBy(), draft.version());
    }

    /** The form of that row, which its address names, or of a new one. */
    public Action of(RequirementVersion draft, @Nullable Requirement row) {
        return fields(steps(draft).step("row", "/row" + (row == null ? "" : "?row=" + row.id())), row);
    }

    /** What programs are told: of which row, or of a new one where none is chosen. */
    Action ofAny(RequirementVersion draft) {
        return fields(steps(draft).step("row", "/row").optional("row", Type.TEXT), null);
    }

    private Action fields(Action action, @Nullable Requirement row) {
        return action.with(choice("gate", choices.gates(), row == null ? null : row.gate()))
                .with(choice("template", choices.templates(), row == null ? Requirement.ANY : row.template()))
                .with(choice("route", choices.routes(), row == null ? Requirement.ANY : row.route()))
                .with(choice("what", choices.things(), row == null ? null : row.what()))
                .with(field("atLeast", Type.NUMBER, false, row == null ? null : row.least()))
                .with(field("hard", Type.BOOLEAN, false, row == null ? null : String.valueOf(row.hard())))
                .with(field("waivable", Type.BOOLEAN, false, row == null ? null : String.valueOf(row.waivable())))
                .with(field("basis", Type.TEXTAREA, true, row == null ? null : row.basis()));
    }

    private static Field choice(String name, Map<String, String> choices, @Nullable String value) {
        List<Option> options = choices.entrySet().stream()
                .map(each -> new Option(each.getKey(), each.getValue()))
                .toList();
        return new Field(name, Type.CHOICE, true, options, value, null);
    }

    private static Field field(String name, Type type, boolean required, @Nullable String value) {
        return new Field(name, type, required, List.of(), value, null);
    }
}

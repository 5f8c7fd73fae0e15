package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Column;
import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Row;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputValues;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;

/** Reads a decision table out of its DMN. */
final class DmnText {
    private static final DmnReader READER = new DmnReader();

    private DmnText() {}

    /** The table of that id; null where the text holds no such table or is no DMN at all. */
    static @Nullable DecisionTable readable(String key, String xml) {
        try {
            return xml.contains("<!DOCTYPE") ? null : table(key, model(xml));
        } catch (ModelException e) {
            return null;
        }
    }

    /** The table of that id, in a text that we keep. */
    static DecisionTable read(String key, String xml) {
        DecisionTable table = readable(key, xml);
        if (table == null) {
            throw new IllegalStateException("no table " + key);
        }
        return table;
    }

    static DmnModelInstance model(String xml) {
        return READER.parseModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    static org.camunda.bpm.model.dmn.instance.@Nullable DecisionTable drawn(String key, DmnModelInstance model) {
        return model.getModelElementById(key) instanceof Decision decision
                        && decision.getExpression()
                                instanceof org.camunda.bpm.model.dmn.instance.DecisionTable expression
                ? expression
                : null;
    }

    private static @Nullable DecisionTable table(String key, DmnModelInstance model) {
        org.camunda.bpm.model.dmn.instance.DecisionTable drawn = drawn(key, model);
        if (drawn == null) {
            return null;
        }
        Decision decision = (Decision) drawn.getParentElement();
        return new DecisionTable(
                key,
                decision.getName(),
                described(decision),
                drawn.getHitPolicy().name(),
                drawn.getInputs().stream().map(DmnText::column).toList(),
                drawn.getOutputs().stream().map(DmnText::column).toList(),
                rows(drawn.getRules()));
    }

    private static List<Row> rows(Collection<org.camunda.bpm.model.dmn.instance.Rule> rules) {
        return rules.stream()
                .map(rule -> new Row(
                        rule.getId(),
                        described(rule),
                        rule.getInputEntries().stream()
                                .map(entry -> text(entry.getText()))
                                .toList(),
                        rule.getOutputEntries().stream()
                                .map(entry -> text(entry.getText()))
                                .toList()))
                .toList();
    }

    private static Column column(Input input) {
        var expression = input.getInputExpression();
        return new Column(text(expression.getText()), input.getLabel(), type(expression.getTypeRef()), values(input));
    }

    private static Column column(Output output) {
        return new Column(output.getName(), output.getLabel(), type(output.getTypeRef()), values(output));
    }

    private static String type(@Nullable String declared) {
        return declared == null ? "any" : declared;
    }

    private static List<String> values(Input input) {
        InputValues values = input.getInputValues();
        return values == null ? List.of() : Cells.literals(text(values.getText()));
    }

    private static List<String> values(Output output) {
        OutputValues values = output.getOutputValues();
        return values == null ? List.of() : Cells.literals(text(values.getText()));
    }

    private static String described(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : element.getDescription().getTextContent().strip();
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}

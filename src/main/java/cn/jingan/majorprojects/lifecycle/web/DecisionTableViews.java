package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.web.DecisionTableView.Column;
import cn.jingan.majorprojects.lifecycle.web.DecisionTableView.Rule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads the newest deployed decision tables out of their models. */
@Component
class DecisionTableViews {
    private static final String BASIS = "basis";

    private final RepositoryService repository;
    private final MessageSource messages;
    private final Map<String, DmnModelInstance> read = new ConcurrentHashMap<>();

    DecisionTableViews(RepositoryService repository, MessageSource messages) {
        this.repository = repository;
        this.messages = messages;
    }

    /** One view of each table, in the order of their keys. */
    List<DecisionTableView> newest() {
        return repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .orderByDecisionDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(this::view)
                .toList();
    }

    private DecisionTableView view(DecisionDefinition definition) {
        Decision decision = Objects.requireNonNull(model(definition).getModelElementById(definition.getKey()));
        DecisionTable table = (DecisionTable) decision.getExpression();
        List<Column> inputs = columns(table.getInputs(), DecisionTableViews::column);
        List<Column> outputs = columns(table.getOutputs(), DecisionTableViews::column);
        return new DecisionTableView(
                definition.getKey(),
                definition.getName(),
                definition.getVersion(),
                described(decision),
                messages.getMessage("lifecycle.table.note", null, LocaleContextHolder.getLocale()),
                table.getHitPolicy().name(),
                inputs,
                outputs,
                rules(table, inputs, outputs));
    }

    private DmnModelInstance model(DecisionDefinition definition) {
        return read.computeIfAbsent(definition.getId(), repository::getDmnModelInstance);
    }

    private static <T> List<Column> columns(Collection<T> declared, Function<T, Column> column) {
        return declared.stream().map(column).toList();
    }

    private static List<Rule> rules(DecisionTable table, List<Column> inputs, List<Column> outputs) {
        return table.getRules().stream()
                .map(rule -> rule(rule, inputs, outputs))
                .toList();
    }

    private static Column column(Input input) {
        InputExpression expression = input.getInputExpression();
        return new Column(text(expression.getText()), input.getLabel(), type(expression.getTypeRef()), values(input));
    }

    private static Column column(Output output) {
        return new Column(output.getName(), output.getLabel(), type(output.getTypeRef()), List.of());
    }

    private static String type(@Nullable String declared) {
        return declared == null ? "any" : declared;
    }

    private static List<String> values(Input input) {
        InputValues values = input.getInputValues();
        return values == null
                ? List.of()
                : List.of(text(values.getText()).split(",")).stream()
                        .map(value -> plain(value.strip()))
                        .toList();
    }

    private static Rule rule(org.camunda.bpm.model.dmn.instance.Rule rule, List<Column> inputs, List<Column> outputs) {
        List<String> conditions = rule.getInputEntries().stream()
                .map(entry -> text(entry.getText()))
                .toList();
        List<String> answers = rule.getOutputEntries().stream()
                .map(entry -> plain(text(entry.getText())))
                .toList();
        Map<String, String> given = byColumn(outputs, answers);
        String basis = Objects.requireNonNullElse(given.remove(BASIS), "");
        return new Rule(rule.getId(), described(rule), byColumn(inputs, conditions), given, basis);
    }

    private static Map<String, String> byColumn(List<Column> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).name(), cells.get(i));
        }
        return row;
    }

    private static String described(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : element.getDescription().getTextContent().strip();
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    /** A text literal without its quotation marks; anything else as it is. */
    private static String plain(String literal) {
        return literal.length() > 1 && literal.startsWith("\"") && literal.endsWith("\"")
                ? literal.substring(1, literal.length() - 1)
                : literal;
    }
}

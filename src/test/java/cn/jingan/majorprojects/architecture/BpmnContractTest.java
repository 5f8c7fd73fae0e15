package cn.jingan.majorprojects.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Patterns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.w3c.dom.Element;

/** Models and Java say the same words, and what is drawn can be read. */
@OnH2
@Import(Fixtures.class)
class BpmnContractTest {
    private static final String CHINESE = ".*\\p{IsHan}.*";
    private static final Map<String, Contract> CONTRACTS =
            Contract.all().stream().collect(Collectors.toMap(Contract::key, Function.identity()));

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    static List<Model> models() {
        return Model.all();
    }

    @Test
    void everyModelHasItsContractAndEveryContractItsModel() {
        assertThat(models()).extracting(Model::id).containsExactlyInAnyOrderElementsOf(CONTRACTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("models")
    void fileIsNamedAsTheProcess(Model model) {
        assertThat(model.elements("process")).hasSize(1);
        assertThat(model.id()).isEqualTo(model.fileName());
    }

    @ParameterizedTest
    @MethodSource("models")
    void userTasksAreInTheContractAndTheReverse(Model model) {
        assertThat(model.elements("userTask"))
                .extracting(task -> task.getAttribute("id"))
                .containsExactlyInAnyOrderElementsOf(contract(model).tasks());
    }

    @ParameterizedTest
    @MethodSource("models")
    void messagesAreInTheContractAndTheReverse(Model model) {
        assertThat(model.elements("message"))
                .extracting(message -> message.getAttribute("name"))
                .containsExactlyInAnyOrderElementsOf(contract(model).messages());
    }

    @ParameterizedTest
    @MethodSource("models")
    void variablesAreInAContractUnlessTheModelDeclaresThem(Model model) {
        Set<String> known = new TreeSet<>(model.declared());
        CONTRACTS.values().forEach(contract -> known.addAll(contract.variables()));
        assertThat(model.variables()).isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("models")
    void variablesOfTheContractAreInTheModelOrGivenToItOrTheIdOfItsSubject(Model model) {
        Set<String> used = new TreeSet<>(model.variables());
        used.add(contract(model).subjectId());
        models().forEach(caller -> used.addAll(caller.exchanged().getOrDefault(model.id(), Set.of())));
        assertThat(used).containsAll(contract(model).variables());
    }

    @ParameterizedTest
    @MethodSource("models")
    void calledModelsAreGivenOnlyWhatTheirContractNames(Model model) {
        model.exchanged().forEach((called, variables) -> {
            Set<String> known = new TreeSet<>(CONTRACTS.get(called).variables());
            known.addAll(CONTRACTS.get("project-lifecycle").variables());
            assertThat(variables).as("%s calls %s", model, called).isSubsetOf(known);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void calledModelsCarryTheProjectsCode(Model model) {
        assertThat(model.elements("callActivity")).allSatisfy(call -> {
            assertThat(attributes(call, "in", "businessKey")).containsExactly("#{execution.processBusinessKey}");
            assertThat(attributes(call, "in", "variables")).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void delegatesAreBeans(Model model) {
        assertThat(model.delegates())
                .allSatisfy(name -> assertThat(context.getBean(name).getClass().getInterfaces())
                        .extracting(Class::getSimpleName)
                        .contains("JavaDelegate"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void calledBeansAreThere(Model model) {
        assertThat(model.calledBeans())
                .allSatisfy(name -> assertThat(context.containsBean(name)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("models")
    void noVariableHidesABean(Model model) {
        Set<String> variables = new TreeSet<>(model.variables());
        variables.addAll(contract(model).variables());
        assertThat(variables)
                .allSatisfy(name -> assertThat(context.containsBean(name)).isFalse());
    }

    @ParameterizedTest
    @MethodSource("models")
    void formsAreAnsweredByAPage(Model model) {
        Set<String> pages = handlers.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(Patterns::of)
                .collect(Collectors.toSet());
        assertThat(model.elements("userTask"))
                .extracting(task -> task.getAttributeNS(Model.CAMUNDA, "formKey"))
                .allSatisfy(form -> assertThat(pages).contains(form));
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingIsWiredPastTheBeans(Model model) {
        assertThat(model.everything())
                .extracting(Element::getLocalName)
                .doesNotContain(
                        "script",
                        "scriptTask",
                        "timerEventDefinition",
                        "executionListener",
                        "taskListener",
                        "completionCondition");
        assertThat(model.everything()).allSatisfy(element -> assertThat(element.hasAttributeNS(Model.CAMUNDA, "class"))
                .isFalse());
    }

    @ParameterizedTest
    @MethodSource("models")
    void nodesAndTheWaysOutOfGatewaysAreNamedInChinese(Model model) {
        assertThat(model.nodes()).isNotEmpty().allSatisfy(node -> assertThat(node.getAttribute("name"))
                .as(node.getAttribute("id"))
                .matches(CHINESE));
        assertThat(model.gateways().stream().flatMap(gateway -> model.flowsOutOf(gateway).stream()))
                .allSatisfy(flow -> assertThat(flow.getAttribute("name"))
                        .as(flow.getAttribute("id"))
                        .matches(CHINESE));
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewaysHaveADefaultAndAConditionOnEveryOtherWay(Model model) {
        assertThat(model.gateways()).allSatisfy(gateway -> {
            List<Element> flows = model.flowsOutOf(gateway);
            String usual = gateway.getAttribute("default");
            assertThat(flows).extracting(flow -> flow.getAttribute("id")).contains(usual);
            assertThat(flows).allSatisfy(flow -> assertThat(flow.getElementsByTagNameNS("*", "conditionExpression")
                            .getLength())
                    .as(flow.getAttribute("id"))
                    .isEqualTo(flow.getAttribute("id").equals(usual) ? 0 : 1));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void historyIsKeptForATimeThatIsSaid(Model model) {
        assertThat(model.process().getAttributeNS(Model.CAMUNDA, "historyTimeToLive"))
                .matches("P\\d+D");
        assertThat(model.process().getAttribute("isExecutable")).isEqualTo("true");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingIsDrawn(Model model) {
        assertThat(model.drawings("BPMNShape"))
                .extracting(Model::drawn)
                .containsExactlyInAnyOrderElementsOf(model.nodes().stream()
                        .map(node -> node.getAttribute("id"))
                        .toList());
        assertThat(model.drawings("BPMNEdge"))
                .extracting(Model::drawn)
                .containsExactlyInAnyOrderElementsOf(model.elements("sequenceFlow").stream()
                        .map(flow -> flow.getAttribute("id"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void shapesStandSideBySide(Model model) {
        List<Element> shapes = model.drawings("BPMNShape").stream()
                .filter(shape -> !model.byId(Model.drawn(shape)).getLocalName().equals("boundaryEvent"))
                .toList();
        for (int one = 0; one < shapes.size(); one++) {
            for (int other = one + 1; other < shapes.size(); other++) {
                assertApart(model, shapes.get(one), shapes.get(other));
            }
        }
    }

    private static void assertApart(Model model, Element one, Element other) {
        double[] a = Model.box(one);
        double[] b = Model.box(other);
        boolean apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
        assertThat(apart || model.nested(Model.drawn(one), Model.drawn(other)))
                .as("%s over %s", Model.drawn(one), Model.drawn(other))
                .isTrue();
    }

    private static List<String> attributes(Element call, String element, String attribute) {
        return java.util.stream.IntStream.range(
                        0, call.getElementsByTagNameNS(Model.CAMUNDA, element).getLength())
                .mapToObj(index -> (Element)
                        call.getElementsByTagNameNS(Model.CAMUNDA, element).item(index))
                .map(found -> found.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Contract contract(Model model) {
        return CONTRACTS.get(model.id());
    }
}

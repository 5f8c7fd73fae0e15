package cn.jingan.majorprojects.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A model of a process, read as XML. */
final class Model {
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "userTask",
            "serviceTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("\\b([a-zA-Z]\\w*)\\.\\w+");
    private static final Pattern BY_NAME = Pattern.compile("getVariable\\('(\\w+)'\\)");
    private static final Pattern WORD = Pattern.compile("(?<![.'\\w])([a-zA-Z]\\w*)(?![\\w.('])");
    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "task", "true", "false", "null");

    private final Path file;
    private final Document document;

    Model(Path file) {
        this.file = file;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            this.document = factory.newDocumentBuilder().parse(file.toFile());
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    static List<Model> all() {
        return Roots.files(Path.of("bpmn"), ".bpmn").stream().map(Model::new).toList();
    }

    /** The file's name without its ending. */
    String fileName() {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    Element process() {
        return elements("process").get(0);
    }

    String id() {
        return process().getAttribute("id");
    }

    List<Element> elements(String name) {
        return list(document.getElementsByTagNameNS(BPMN, name));
    }

    /** Elements of the engine's own vocabulary, such as in, out, inputParameter. */
    List<Element> extensions(String name) {
        return list(document.getElementsByTagNameNS(CAMUNDA, name));
    }

    List<Element> everything() {
        return list(document.getElementsByTagNameNS("*", "*"));
    }

    List<Element> nodes() {
        return list(document.getElementsByTagNameNS(BPMN, "*")).stream()
                .filter(element -> NODES.contains(element.getLocalName()))
                .toList();
    }

    List<Element> gateways() {
        return nodes().stream()
                .filter(node -> node.getLocalName().endsWith("Gateway"))
                .toList();
    }

    List<Element> flowsOutOf(Element node) {
        return elements("sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(node.getAttribute("id")))
                .toList();
    }

    /** All expressions of attributes and texts, without their braces. */
    List<String> expressions() {
        return Stream.concat(
                        everything().stream().flatMap(Model::attributes),
                        Stream.of(document.getDocumentElement().getTextContent()))
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static Stream<String> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(index -> element.getAttributes().item(index).getNodeValue());
    }

    /** Beans that expressions call. */
    Set<String> calledBeans() {
        Set<String> beans = new TreeSet<>();
        expressions().forEach(expression -> CALL.matcher(expression)
                .results()
                .map(found -> found.group(1))
                .filter(word -> !OF_THE_ENGINE.contains(word))
                .forEach(beans::add));
        return beans;
    }

    /** Beans that service tasks name. */
    Set<String> delegates() {
        Set<String> beans = new TreeSet<>();
        everything().stream()
                .map(element -> element.getAttributeNS(CAMUNDA, "delegateExpression"))
                .filter(expression -> !expression.isEmpty())
                .forEach(expression -> beans.add(expression.replaceAll("[${}]", "")));
        return beans;
    }

    /** Variables that the model reads or writes by itself; what a called model is given is that one's. */
    Set<String> variables() {
        Set<String> names = new TreeSet<>();
        extensions("in").forEach(in -> add(names, in.getAttribute("source")));
        extensions("out").forEach(out -> add(names, out.getAttribute("target")));
        extensions("inputParameter").forEach(input -> add(names, input.getAttribute("name")));
        everything().forEach(element -> add(names, element.getAttributeNS(CAMUNDA, "elementVariable")));
        everything().forEach(element -> add(names, element.getAttributeNS(CAMUNDA, "resultVariable")));
        expressions().stream().flatMap(Model::variablesOf).forEach(names::add);
        names.removeAll(delegates());
        return names;
    }

    private static Stream<String> variablesOf(String expression) {
        Stream<String> byName = BY_NAME.matcher(expression).results().map(found -> found.group(1));
        Stream<String> words = WORD.matcher(expression)
                .results()
                .map(MatchResult::group)
                .filter(word -> !OF_THE_ENGINE.contains(word));
        return Stream.concat(byName, words);
    }

    /** Variables the model declares itself with a first value: nothing outside it knows them. */
    Set<String> declared() {
        Set<String> names = new TreeSet<>();
        elements("subProcess").forEach(scope -> extensions("inputParameter").stream()
                .filter(input -> input.getParentNode().getParentNode().getParentNode() == scope)
                .forEach(input -> names.add(input.getAttribute("name"))));
        return names;
    }

    /** What it gives to and takes from the models it calls: called model to variables. */
    Map<String, Set<String>> exchanged() {
        Map<String, Set<String>> exchanged = new LinkedHashMap<>();
        for (Element call : elements("callActivity")) {
            Set<String> names = exchanged.computeIfAbsent(call.getAttribute("calledElement"), any -> new TreeSet<>());
            list(call.getElementsByTagNameNS(CAMUNDA, "in")).forEach(in -> add(names, in.getAttribute("target")));
            list(call.getElementsByTagNameNS(CAMUNDA, "out")).forEach(out -> add(names, out.getAttribute("source")));
        }
        return exchanged;
    }

    private static void add(Set<String> names, String name) {
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    /** Id of the element a shape or an edge draws. */
    static String drawn(Element shape) {
        return shape.getAttribute("bpmnElement");
    }

    List<Element> drawings(String name) {
        return list(document.getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/DI", name));
    }

    /** Left, top, right, bottom of a shape. */
    static double[] box(Element shape) {
        Element bounds = (Element) shape.getElementsByTagNameNS("*", "Bounds").item(0);
        double x = Double.parseDouble(bounds.getAttribute("x"));
        double y = Double.parseDouble(bounds.getAttribute("y"));
        double width = Double.parseDouble(bounds.getAttribute("width"));
        return new double[] {x, y, x + width, y + Double.parseDouble(bounds.getAttribute("height"))};
    }

    /** Whether one stands inside the other, as a task in its sub-process. */
    boolean nested(String one, String other) {
        return within(one, other) || within(other, one);
    }

    private boolean within(String inner, String outer) {
        Node node = byId(inner).getParentNode();
        while (node instanceof Element element) {
            if (outer.equals(element.getAttribute("id"))) {
                return true;
            }
            node = element.getParentNode();
        }
        return false;
    }

    Element byId(String id) {
        return everything().stream()
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}

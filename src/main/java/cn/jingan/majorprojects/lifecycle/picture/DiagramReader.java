package cn.jingan.majorprojects.lifecycle.picture;

import cn.jingan.majorprojects.lifecycle.picture.Edge.Point;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the first plane of a model's diagram interchange. Pools and lanes are left out: our models have none. */
final class DiagramReader {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";

    private final Map<String, Element> elements = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private DiagramReader(Element process) {
        all(process, BPMN, "*").forEach(element -> elements.put(element.getAttribute("id"), element));
    }

    static Diagram read(InputStream model) {
        Document document = parse(model);
        Element process = first(document.getDocumentElement(), BPMN, "process");
        Element plane = first(document.getDocumentElement(), DI, "BPMNPlane");
        DiagramReader reader = new DiagramReader(process);
        all(plane, DI, "BPMNShape").forEach(reader::shape);
        all(plane, DI, "BPMNEdge").forEach(reader::edge);
        return new Diagram(
                process.getAttribute("id"),
                process.getAttribute("name"),
                List.copyOf(reader.shapes),
                List.copyOf(reader.edges));
    }

    private static Document parse(InputStream model) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(model);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("No readable model", e);
        }
    }

    private void shape(Element drawn) {
        Element element = elements.get(drawn.getAttribute("bpmnElement"));
        Shape.@Nullable Kind kind = element == null ? null : ShapeKinds.of(element, drawn);
        if (element == null || kind == null) {
            return;
        }
        shapes.add(new Shape(
                element.getAttribute("id"),
                kind,
                kind == Shape.Kind.NOTE
                        ? textOf(element)
                        : element.getAttribute("name").strip(),
                bounds(drawn),
                label(drawn),
                ShapeKinds.trigger(element),
                ShapeKinds.loop(element),
                ShapeKinds.interrupting(element)));
    }

    private void edge(Element drawn) {
        Element element = elements.get(drawn.getAttribute("bpmnElement"));
        if (element != null) {
            boolean flow = element.getLocalName().equals("sequenceFlow");
            String name = element.getAttribute("name").strip();
            edges.add(new Edge(
                    element.getAttribute("id"),
                    name,
                    points(drawn),
                    label(drawn),
                    flow,
                    element.getAttribute("sourceRef"),
                    element.getAttribute("targetRef")));
        }
    }

    private static List<Point> points(Element drawn) {
        return all(drawn, "http://www.omg.org/spec/DD/20100524/DI", "waypoint")
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
    }

    private static @Nullable Box label(Element drawn) {
        return all(drawn, DI, "BPMNLabel")
                .findFirst()
                .flatMap(DiagramReader::box)
                .orElse(null);
    }

    private static Box bounds(Element drawn) {
        return box(drawn).orElseThrow(() -> new IllegalArgumentException("No bounds: " + drawn.getAttribute("id")));
    }

    private static Optional<Box> box(Element drawn) {
        return all(drawn, "http://www.omg.org/spec/DD/20100524/DC", "Bounds")
                .filter(bounds -> bounds.getParentNode() == drawn)
                .findFirst()
                .map(at -> new Box(number(at, "x"), number(at, "y"), number(at, "width"), number(at, "height")));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static String textOf(Element note) {
        return all(note, BPMN, "text")
                .findFirst()
                .map(Element::getTextContent)
                .orElse("")
                .strip();
    }

    private static Element first(Element parent, String namespace, String name) {
        return all(parent, namespace, name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A model without " + name));
    }

    static Stream<Element> all(Element parent, String namespace, String name) {
        NodeList found = parent.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** The children of that element, of whatever kind. */
    static Stream<Element> children(Element parent) {
        return all(parent, BPMN, "*").filter(child -> child.getParentNode() == parent);
    }
}

package cn.jingan.majorprojects.lifecycle.picture;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A model as it is drawn: what the diagram interchange of its XML places.
 *
 * @param key id of the process
 * @param name name of the process
 * @param shapes nodes in the order of the file
 * @param edges lines in the order of the file
 */
public record Diagram(String key, String name, List<Shape> shapes, List<Edge> edges) {
    private static final Set<Shape.Kind> AUTOMATIC =
            Set.of(Shape.Kind.SERVICE_TASK, Shape.Kind.RULE_TASK, Shape.Kind.START, Shape.Kind.END);

    /** Reads a model; refuses XML that has no process or no diagram. */
    public static Diagram read(InputStream model) {
        return DiagramReader.read(model);
    }

    /** The name of a node or flow; its id where it has none, empty when the model has no such element. */
    public String nameOf(String elementId) {
        return Stream.concat(
                        shapes.stream()
                                .filter(shape -> shape.id().equals(elementId))
                                .map(Shape::name),
                        edges.stream()
                                .filter(edge -> edge.id().equals(elementId))
                                .map(Edge::name))
                .findFirst()
                .map(found -> found.isEmpty() ? elementId : found)
                .orElse("");
    }

    /** The ids of its nodes, in the order of the file. */
    public List<String> nodes() {
        return shapes.stream().map(Shape::id).toList();
    }

    /** Whether people see that node as a step: work, calls and named events, not gateways and frames. */
    public boolean isTold(String elementId) {
        return shapes.stream()
                .filter(shape -> shape.id().equals(elementId) && !shape.name().isEmpty())
                .map(Shape::kind)
                .anyMatch(kind -> !kind.isGateway() && !kind.isFrame());
    }

    /** Whether a person works there. */
    public boolean isWork(String elementId) {
        return shapes.stream().anyMatch(shape -> shape.id().equals(elementId) && shape.kind() == Shape.Kind.USER_TASK);
    }

    /** Whether another model is called there. */
    public boolean isCall(String elementId) {
        return shapes.stream().anyMatch(shape -> shape.id().equals(elementId) && shape.kind() == Shape.Kind.CALL);
    }

    /** Whether it happens there without anybody: what the system does, and the events that begin and end. */
    public boolean isAutomatic(String elementId) {
        return shapes.stream()
                .filter(shape -> shape.id().equals(elementId))
                .anyMatch(shape -> AUTOMATIC.contains(shape.kind()));
    }

    boolean isGateway(String elementId) {
        return shapes.stream()
                .anyMatch(shape -> shape.id().equals(elementId) && shape.kind().isGateway());
    }

    Optional<Edge> flow(String id) {
        return edges.stream().filter(edge -> edge.id().equals(id)).findFirst();
    }

    /** Whether an event sits on the lower border of that node and covers what is written there. */
    boolean isCoveredBelow(Shape node) {
        return shapes.stream()
                .filter(shape -> shape.kind() == Shape.Kind.BOUNDARY)
                .map(Shape::box)
                .anyMatch(event -> Math.abs(event.middleY() - node.box().bottom()) < event.height() / 2
                        && event.middleX() > node.box().x()
                        && event.middleX() < node.box().right());
    }

    Box bounds() {
        Stream<Box> nodes = shapes.stream().flatMap(Shape::boxes);
        Stream<Box> lines = edges.stream().flatMap(Edge::boxes);
        return Stream.concat(nodes, lines).reduce(Box::with).orElseThrow();
    }
}

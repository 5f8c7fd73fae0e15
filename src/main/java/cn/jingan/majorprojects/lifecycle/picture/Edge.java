package cn.jingan.majorprojects.lifecycle.picture;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the model.
 *
 * @param id id of the flow
 * @param name its name; empty for none
 * @param points where it runs, two at least
 * @param label where its name stands; null for near its longest part
 * @param flow true for a sequence flow, false for the line to a note
 * @param source id of the node it leaves
 * @param target id of the node it leads to
 */
record Edge(
        String id, String name, List<Point> points, @Nullable Box label, boolean flow, String source, String target) {

    /** What it covers: its corners and its name where the model gives that a place. */
    Stream<Box> boxes() {
        Stream<Box> corners = points.stream().map(point -> new Box(point.x(), point.y(), 0, 0));
        return Stream.concat(corners, Stream.ofNullable(label));
    }

    record Point(double x, double y) {}

    Edge {
        points = List.copyOf(points);
    }
}

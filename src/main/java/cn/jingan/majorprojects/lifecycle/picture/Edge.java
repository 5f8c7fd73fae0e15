package cn.jingan.majorprojects.lifecycle.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the model.
 *
 * @param id id of the flow
 * @param name its name; empty for none
 * @param points where it runs, two at least
 * @param label where its name stands; null for near its longest part
 * @param flow true for a sequence flow, false for the line to a note
 */
record Edge(String id, String name, List<Point> points, @Nullable Box label, boolean flow) {

    record Point(double x, double y) {}

    Edge {
        points = List.copyOf(points);
    }
}

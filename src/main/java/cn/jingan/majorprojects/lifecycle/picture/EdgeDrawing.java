package cn.jingan.majorprojects.lifecycle.picture;

import cn.jingan.majorprojects.lifecycle.picture.Edge.Point;
import java.util.stream.Collectors;

/**
 * Draws the lines.
 *
 * @param inPage whether each flow is found by its id, so that the way can be walked again
 */
record EdgeDrawing(Trail trail, Wording wording, boolean inPage) {

    void line(Svg svg, Edge edge) {
        String way = edge.points().stream().map(EdgeDrawing::point).collect(Collectors.joining("L", "M", ""));
        if (!edge.flow()) {
            svg.empty("path", "class", "b-e b-a", "d", way);
            return;
        }
        int passages = trail.passagesOf(edge.id());
        String state = passages > 0 ? "on" : "off";
        String arrow = "url(#arrow-" + state + ")";
        if (inPage) {
            svg.open("path", "class", "b-e " + state, "d", way, "marker-end", arrow, "data-flow", edge.id());
        } else {
            svg.open("path", "class", "b-e " + state, "d", way, "marker-end", arrow);
        }
        svg.text("title", trail.isEmpty() ? edge.name() : title(edge, passages)).close("path");
    }

    private String title(Edge edge, int passages) {
        String times = passages == 0 ? wording.say("not-taken") : wording.say("taken", String.valueOf(passages));
        return edge.name().isEmpty() ? times : wording.say("named", edge.name(), times);
    }

    private static String point(Point point) {
        return Svg.number(point.x()) + " " + Svg.number(point.y());
    }
}

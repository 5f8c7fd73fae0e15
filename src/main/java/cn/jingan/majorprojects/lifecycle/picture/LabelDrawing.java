package cn.jingan.majorprojects.lifecycle.picture;

import cn.jingan.majorprojects.lifecycle.picture.Edge.Point;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the names that stand beside lines, events and gateways; last, so that no line runs over them. */
record LabelDrawing(Trail trail) {
    private static final double SIZE = 11;
    private static final double LINE = 14;
    private static final double WIDTH = 90;

    void draw(Svg svg, Diagram diagram) {
        svg.open("g", "class", "b-l", "aria-hidden", "true");
        diagram.edges().stream().filter(edge -> !edge.name().isEmpty()).forEach(edge -> edge(svg, edge));
        diagram.shapes().stream()
                .filter(shape -> !shape.name().isEmpty())
                .filter(shape -> shape.kind().isEvent() || shape.kind().isGateway())
                .forEach(shape -> node(svg, shape));
        svg.close("g");
    }

    private void edge(Svg svg, Edge edge) {
        int passages = trail.passagesOf(edge.id());
        String text = passages > 1 ? edge.name() + " ×" + passages : edge.name();
        Box label = edge.label();
        if (label != null) {
            write(svg, text, label.middleX(), label.y(), Math.max(WIDTH, label.width()));
        } else {
            besideLongest(svg, text, edge.points());
        }
    }

    private static void node(Svg svg, Shape shape) {
        Box label = shape.label();
        if (label == null && shape.kind() == Shape.Kind.BOUNDARY) {
            double half = Lines.width(shape.name(), SIZE) / 2;
            write(
                    svg,
                    shape.name(),
                    shape.box().middleX() + half + 6,
                    shape.box().bottom() + 2,
                    WIDTH);
            return;
        }
        double x = label == null ? shape.box().middleX() : label.middleX();
        double y = label == null ? shape.box().bottom() + 4 : label.y();
        write(svg, shape.name(), x, y, label == null ? WIDTH : Math.max(WIDTH, label.width()));
    }

    /** Above a level line, to the right of an upright one. */
    private static void besideLongest(Svg svg, String text, List<Point> points) {
        int longest = IntStream.range(0, points.size() - 1)
                .boxed()
                .max((a, b) -> Double.compare(length(points, a), length(points, b)))
                .orElse(0);
        Point from = points.get(longest);
        Point to = points.get(longest + 1);
        boolean level = Math.abs(to.x() - from.x()) >= Math.abs(to.y() - from.y());
        double width = Lines.width(text, SIZE);
        double x = (from.x() + to.x()) / 2 + (level ? 0 : Math.min(width, WIDTH) / 2 + 6);
        write(
                svg,
                text,
                x,
                (from.y() + to.y()) / 2 - (level ? LINE + 3 : LINE / 2),
                Math.max(WIDTH, level ? width : 0));
    }

    private static double length(List<Point> points, int from) {
        Point a = points.get(from);
        Point b = points.get(from + 1);
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    private static void write(Svg svg, String text, double x, double top, double width) {
        double y = top + SIZE;
        for (String line : Lines.wrap(text, SIZE, width)) {
            svg.text("text", line, "class", "t-s", "x", x, "y", y, "text-anchor", "middle");
            y += LINE;
        }
    }
}

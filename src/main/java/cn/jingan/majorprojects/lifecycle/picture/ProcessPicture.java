package cn.jingan.majorprojects.lifecycle.picture;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Draws a model with the path of a case. The same model and path give the same text, byte for byte. Only classes say
 * what a line looks like, so a page needs no inline style; a picture that stands alone brings its style sheet.
 *
 * @param diagram the model
 * @param trail what the case did in it
 * @param wording sentences for people who listen or point instead of looking
 */
public record ProcessPicture(Diagram diagram, Trail trail, Wording wording) {
    private static final double MARGIN = 20;

    /**
     * For a page. A group and not an image, because links inside an image are hidden from screen readers: every node links to where it is told who, when and what; the current one has the id {@code current}.
     */
    public String inPage(UnaryOperator<String> link, @Nullable String selected) {
        return draw(new NodeDrawing(this, link, selected), "group", null);
    }

    /** For a file: without links, with its own style. */
    public String standalone(String style) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + draw(new NodeDrawing(this, null, null), "img", style);
    }

    private String draw(NodeDrawing drawing, String role, @Nullable String style) {
        Box box = diagram.bounds().grown(MARGIN);
        Svg svg = new Svg();
        openSvg(svg, box, role);
        svg.text("title", wording.say("title", diagram.name()), "id", "process-title");
        svg.text(
                "desc",
                wording.say(trail.isEmpty() ? "model" : trail.inRounds() ? "desc.rounds" : "desc"),
                "id",
                "process-desc");
        if (style != null) {
            svg.text("style", style);
        }
        arrowHeads(svg);
        sorted(true).forEach(frame -> drawing.draw(svg, frame));
        diagram.edges().forEach(edge -> new EdgeDrawing(trail, wording, drawing.inPage()).line(svg, edge));
        sorted(false).forEach(node -> drawing.draw(svg, node));
        new LabelDrawing(trail).draw(svg, diagram);
        return svg.close("svg").toString();
    }

    private static void openSvg(Svg svg, Box box, String role) {
        String view = String.join(
                " ", Svg.number(box.x()), Svg.number(box.y()), Svg.number(box.width()), Svg.number(box.height()));
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "bp",
                "viewBox",
                view,
                "width",
                box.width(),
                "height",
                box.height(),
                "role",
                role,
                "aria-labelledby",
                "process-title process-desc");
    }

    private static void arrowHeads(Svg svg) {
        svg.open("defs");
        for (String kind : List.of("off", "on")) {
            svg.open(
                            "marker",
                            "id",
                            "arrow-" + kind,
                            "viewBox",
                            "0 0 8 8",
                            "refX",
                            7,
                            "refY",
                            4,
                            "markerWidth",
                            9,
                            "markerHeight",
                            9,
                            "markerUnits",
                            "userSpaceOnUse",
                            "orient",
                            "auto")
                    .empty("path", "class", "b-h " + kind, "d", "M0 0l8 4-8 4z")
                    .close("marker");
        }
        svg.close("defs");
    }

    /** Frames from the outside in; nodes from left to right, which is also the order of the tabulator. */
    private List<Shape> sorted(boolean frames) {
        Comparator<Shape> order = frames
                ? Comparator.comparingDouble(
                        shape -> -shape.box().width() * shape.box().height())
                : Comparator.<Shape, Boolean>comparing(shape -> shape.kind() == Shape.Kind.BOUNDARY)
                        .thenComparingDouble(shape -> shape.box().x())
                        .thenComparingDouble(shape -> shape.box().y());
        return diagram.shapes().stream()
                .filter(shape -> shape.kind().isFrame() == frames)
                .sorted(order.thenComparing(Shape::id))
                .toList();
    }
}

package cn.jingan.majorprojects.lifecycle.picture;

import cn.jingan.majorprojects.lifecycle.picture.Shape.Kind;
import cn.jingan.majorprojects.lifecycle.picture.Shape.Loop;
import cn.jingan.majorprojects.lifecycle.picture.Shape.Trigger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The outline of each kind of node, with its small sign. Signs are drawn in a square of twelve units. */
final class Outlines {
    private static final String ENVELOPE = "M.5 2h11v8h-11zM.5 2L6 6.5 11.5 2";
    private static final Map<Kind, String> ICONS = Map.of(
            Kind.USER_TASK,
            "M6 6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.2 11.5c0-2.8 2-4 4.8-4s4.8 1.2 4.8 4z",
            Kind.SERVICE_TASK,
            "M6 3.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM6 .3v2M6 9.7v2M.3 6h2M9.7 6h2M2 2l1.4 1.4M8.6 8.6L10 10M2 10l1.4-1.4M8.6 3.4L10 2",
            Kind.RECEIVE_TASK,
            ENVELOPE,
            Kind.RULE_TASK,
            "M.5 1.5h11v9h-11zM.5 4.5h11M4 1.5v9");
    private static final Map<Trigger, String> SIGNS = Map.of(
            Trigger.MESSAGE, ENVELOPE,
            Trigger.TIMER, "M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8zM6 3v3l2.2 1.4",
            Trigger.ERROR, "M1 10.5l3.2-8 3.4 5L11 1.5l-3.2 8-3.4-5z",
            Trigger.ESCALATION, "M6 1l3.8 10L6 7.4 2.2 11z",
            Trigger.SIGNAL, "M6 1.2l5 9H1z",
            Trigger.CONDITIONAL, "M2 .8h8v10.4H2zM4 3.5h4M4 6h4M4 8.5h4");
    private static final Map<Kind, String> GATEWAYS = Map.of(
            Kind.EXCLUSIVE, "M1.5 1.5l9 9M10.5 1.5l-9 9",
            Kind.PARALLEL, "M6 0v12M0 6h12",
            Kind.INCLUSIVE, "M6 .5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z",
            Kind.EVENT_BASED, "M6 .5l5.5 4-2 6.5h-7l-2-6.5z");

    private Outlines() {}

    static @Nullable String icon(Kind kind) {
        return ICONS.get(kind);
    }

    static void draw(Svg svg, Shape shape) {
        if (shape.kind().isEvent()) {
            event(svg, shape);
        } else if (shape.kind().isGateway()) {
            gateway(svg, shape);
        } else if (shape.kind() == Kind.NOTE) {
            Box box = shape.box();
            String bracket = "M" + Svg.number(box.x() + 10) + " " + Svg.number(box.y()) + "h-10v"
                    + Svg.number(box.height()) + "h10";
            svg.empty("path", "class", "b-e", "d", bracket);
        } else {
            rectangle(svg, shape);
        }
    }

    private static void event(Svg svg, Shape shape) {
        Box box = shape.box();
        double radius = box.width() / 2;
        String kind = shape.kind() == Kind.END ? " b-end" : shape.interrupting() ? "" : " b-free";
        svg.empty("circle", "class", "b-n" + kind, "cx", box.middleX(), "cy", box.middleY(), "r", radius);
        if (shape.kind() == Kind.INTERMEDIATE || shape.kind() == Kind.BOUNDARY) {
            svg.empty("circle", "class", "b-i" + kind, "cx", box.middleX(), "cy", box.middleY(), "r", radius - 3);
        }
        if (shape.trigger() == Trigger.TERMINATE) {
            svg.empty("circle", "class", "b-full", "cx", box.middleX(), "cy", box.middleY(), "r", radius - 7);
        }
        sign(svg, SIGNS.get(shape.trigger()), box.middleX() - 6, box.middleY() - 6);
    }

    private static void gateway(Svg svg, Shape shape) {
        Box box = shape.box();
        String way = "M" + Svg.number(box.middleX()) + " " + Svg.number(box.y())
                + "L" + Svg.number(box.right()) + " " + Svg.number(box.middleY())
                + "L" + Svg.number(box.middleX()) + " " + Svg.number(box.bottom())
                + "L" + Svg.number(box.x()) + " " + Svg.number(box.middleY()) + "z";
        svg.empty("path", "class", "b-n", "d", way);
        sign(svg, GATEWAYS.get(shape.kind()), box.middleX() - 6, box.middleY() - 6);
    }

    private static void rectangle(Svg svg, Shape shape) {
        Box box = shape.box();
        String kind = "b-n"
                + switch (shape.kind()) {
                    case CALL -> " b-call";
                    case FRAME -> " b-frame";
                    case EVENT_FRAME -> " b-frame b-free";
                    default -> "";
                };
        svg.empty(
                "rect",
                "class",
                kind,
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                5);
        sign(svg, icon(shape.kind()), box.x() + 4, box.y() + 3);
        String marker = marker(shape);
        sign(svg, marker, box.middleX() - 6, box.bottom() - 12);
    }

    private static @Nullable String marker(Shape shape) {
        if (shape.loop() == Loop.SIDE_BY_SIDE) {
            return "M2 2v8M6 2v8M10 2v8";
        }
        if (shape.loop() == Loop.ONE_BY_ONE) {
            return "M2 2h8M2 6h8M2 10h8";
        }
        return shape.kind() == Kind.COLLAPSED ? "M1 1h10v10H1zM6 3v6M3 6h6" : null;
    }

    private static void sign(Svg svg, @Nullable String way, double x, double y) {
        if (way != null) {
            svg.empty(
                    "path",
                    "class",
                    "b-i",
                    "transform",
                    "translate(" + Svg.number(x) + " " + Svg.number(y) + ")",
                    "d",
                    way);
        }
    }
}

package cn.jingan.majorprojects.lifecycle.picture;

import cn.jingan.majorprojects.lifecycle.picture.Shape.Kind;
import cn.jingan.majorprojects.lifecycle.picture.Trail.Visit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Draws the nodes: what happened to each is said by classes, by the small lines under its name, and in words. */
final class NodeDrawing {
    private final Diagram diagram;
    private final Trail trail;
    private final Wording wording;
    private final @Nullable UnaryOperator<String> link;
    private final @Nullable String selected;
    private boolean currentMarked;

    NodeDrawing(ProcessPicture picture, @Nullable UnaryOperator<String> link, @Nullable String selected) {
        this.diagram = picture.diagram();
        this.trail = picture.trail();
        this.wording = picture.wording();
        this.link = link;
        this.selected = selected;
    }

    void draw(Svg svg, Shape shape) {
        UnaryOperator<String> to = link;
        if (to == null || shape.kind() == Kind.NOTE) {
            node(svg, shape);
        } else {
            svg.open("a", "href", to.apply(shape.id()), "aria-label", spoken(shape));
            node(svg, shape);
            svg.close("a");
        }
    }

    private void node(Svg svg, Shape shape) {
        openGroup(svg, shape);
        svg.text("title", spoken(shape));
        Outlines.draw(svg, shape);
        new Inscription(shape, notes(shape), diagram.isCoveredBelow(shape)).draw(svg);
        svg.close("g");
    }

    private void openGroup(Svg svg, Shape shape) {
        String state = state(shape);
        if (state.startsWith("cur") && !currentMarked) {
            currentMarked = true;
            open(svg, shape, "id", "current", "class", state);
        } else {
            open(svg, shape, "class", state);
        }
    }

    /** In a page, where the way can be walked again, every node is found by its id. */
    private void open(Svg svg, Shape shape, Object... attributes) {
        if (inPage()) {
            Object[] named = Arrays.copyOf(attributes, attributes.length + 2);
            named[attributes.length] = "data-node";
            named[attributes.length + 1] = shape.id();
            svg.open("g", named);
        } else {
            svg.open("g", attributes);
        }
    }

    boolean inPage() {
        return link != null;
    }

    /** A frame in which the case is stays pale: what is filled is where in it the case is. */
    private String state(Shape shape) {
        List<Visit> visits = trail.visitsOf(shape.id());
        String state = visits.isEmpty() ? "off" : "on";
        if (trail.isCurrent(shape.id()) && !shape.kind().isFrame()) {
            state = "cur";
        } else if (!visits.isEmpty() && visits.get(visits.size() - 1).cancelled()) {
            state = "on cut";
        }
        return shape.id().equals(selected) ? state + " sel" : state;
    }

    /** Number and day of each visit, of several in one round the first. */
    private List<String> notes(Shape shape) {
        boolean numbered = trail.isNumbered(shape.id());
        Map<Integer, String> notes = new LinkedHashMap<>();
        for (Visit visit : trail.visitsOf(shape.id())) {
            String day = String.format("%tm-%<td", visit.enteredOn());
            String parts = visit.parts() > 0 ? " ×" + visit.parts() : "";
            notes.putIfAbsent(visit.number(), (numbered ? round(visit.number()) + " " : "") + day + parts);
        }
        return List.copyOf(notes.values());
    }

    static String round(int number) {
        return number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
    }

    private String spoken(Shape shape) {
        String name = shape.name().isEmpty()
                ? wording.say("kind." + shape.kind())
                : wording.say("is", shape.name(), wording.say("kind." + shape.kind()));
        if (trail.isEmpty()) {
            return name;
        }
        List<String> told = trail.visitsOf(shape.id()).stream().map(this::told).toList();
        return wording.say(
                "named", name, told.isEmpty() ? wording.say("not-reached") : String.join(wording.say("visits"), told));
    }

    private String told(Visit visit) {
        String what = trail.inRounds() ? "round." : "visit.";
        String number = String.valueOf(visit.number());
        if (visit.leftOn() == null) {
            return wording.say(what + "open", number, visit.enteredOn().toString());
        }
        return wording.say(
                what + (visit.cancelled() ? "cancelled" : "left"),
                number,
                visit.enteredOn().toString(),
                visit.leftOn().toString());
    }
}

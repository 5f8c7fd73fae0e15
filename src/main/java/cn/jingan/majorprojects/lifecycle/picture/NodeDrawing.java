package cn.jingan.majorprojects.lifecycle.picture;

import cn.jingan.majorprojects.lifecycle.picture.Shape.Kind;
import cn.jingan.majorprojects.lifecycle.picture.Trail.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** The round and day of each visit, the number only where there were several. */
    private List<String> notes(Shape shape) {
        List<Visit> visits = trail.visitsOf(shape.id());
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            String day = String.format("%tm-%<td", visit.enteredOn());
            String parts = visit.parts() > 0 ? " ×" + visit.parts() : "";
            notes.add((visits.size() > 1 ? round(i + 1) + " " : "") + day + parts);
        }
        return notes;
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
        List<String> told = new ArrayList<>();
        trail.visitsOf(shape.id()).forEach(visit -> told.add(told(told.size() + 1, visit)));
        return wording.say(
                "named", name, told.isEmpty() ? wording.say("not-reached") : String.join(wording.say("visits"), told));
    }

    private String told(int number, Visit visit) {
        String round = String.valueOf(number);
        if (visit.leftOn() == null) {
            return wording.say("visit.open", round, visit.enteredOn().toString());
        }
        String key = visit.cancelled() ? "visit.cancelled" : "visit.left";
        return wording.say(
                key, round, visit.enteredOn().toString(), visit.leftOn().toString());
    }
}

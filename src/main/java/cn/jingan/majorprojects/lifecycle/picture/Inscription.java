package cn.jingan.majorprojects.lifecycle.picture;

import cn.jingan.majorprojects.lifecycle.picture.Shape.Kind;
import java.util.ArrayList;
import java.util.List;

/** What is written inside a node: its name, and under it the rounds and days as far as there is room. */
record Inscription(Shape shape, List<String> notes, boolean coveredBelow) {
    private static final double NAME = 13;
    private static final double NAME_LINE = 17;
    private static final double NOTE = 11;
    private static final double NOTE_LINE = 14;
    private static final double PADDING = 6;
    private static final double BELOW_ICON = 14;
    private static final double ABOVE_EVENT = 18;

    void draw(Svg svg) {
        Kind kind = shape.kind();
        if (kind.isFrame()) {
            svg.text(
                    "text",
                    shape.name(),
                    "class",
                    "t-b",
                    "x",
                    shape.box().x() + 12,
                    "y",
                    shape.box().y() + 21);
        } else if (kind == Kind.NOTE) {
            column(
                    svg,
                    Lines.wrap(shape.name(), NOTE, shape.box().width() - 2 * PADDING),
                    List.of(),
                    shape.box().y() + 4);
        } else if (!kind.isEvent() && !kind.isGateway()) {
            work(svg);
        }
    }

    /** In the middle of the node, or of what its sign and an event on its border leave of it. */
    private void work(Svg svg) {
        Box box = shape.box();
        double width = box.width() - 2 * PADDING;
        double above = hasIcon() ? BELOW_ICON : PADDING;
        double room = box.height() - above - (coveredBelow ? ABOVE_EVENT : 0);
        double forNotes = notes.isEmpty() ? 0 : NOTE_LINE;
        int nameLines = (int) Math.max(1, (room - forNotes) / NAME_LINE);
        List<String> name = Lines.atMost(Lines.wrap(shape.name(), NAME, width), nameLines);
        List<String> small = small(width, (int) ((room - name.size() * NAME_LINE) / NOTE_LINE));
        double height = name.size() * NAME_LINE + small.size() * NOTE_LINE;
        double lowest = box.y() + above + room - height;
        double middle = box.middleY() - height / 2;
        column(svg, name, small, Math.min(lowest, Math.max(box.y() + above, middle)));
    }

    private boolean hasIcon() {
        return Outlines.icon(shape.kind()) != null;
    }

    /** The last rounds, as many as fit; two to a line where the node is wide enough. */
    private List<String> small(double width, int lines) {
        if (lines < 1) {
            return List.of();
        }
        List<String> packed = new ArrayList<>();
        for (String note : notes) {
            String last = packed.isEmpty() ? "" : packed.get(packed.size() - 1) + "　" + note;
            if (!packed.isEmpty() && Lines.width(last, NOTE) <= width) {
                packed.set(packed.size() - 1, last);
            } else {
                packed.add(note);
            }
        }
        return packed.subList(Math.max(0, packed.size() - lines), packed.size());
    }

    private void column(Svg svg, List<String> name, List<String> small, double top) {
        double y = top + NAME;
        String nameClass = shape.kind() == Kind.NOTE ? "t-s" : "t-b";
        for (String line : name) {
            svg.text("text", line, "class", nameClass, "x", shape.box().middleX(), "y", y, "text-anchor", "middle");
            y += NAME_LINE;
        }
        y -= 2;
        for (String line : small) {
            svg.text("text", line, "class", "t-s", "x", shape.box().middleX(), "y", y, "text-anchor", "middle");
            y += NOTE_LINE;
        }
    }
}

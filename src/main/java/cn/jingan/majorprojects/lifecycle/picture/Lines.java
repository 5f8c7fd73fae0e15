package cn.jingan.majorprojects.lifecycle.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks Chinese text into lines that fit a width, without a font at hand: a Chinese character is one em wide. */
final class Lines {
    private static final double NARROW = 0.56;
    private static final String NEVER_FIRST = "，。、；：？！）》】”’…%";

    private Lines() {}

    /** Width of the text at that size. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Lines::em).sum() * size;
    }

    private static double em(int character) {
        return character < 0x2000 ? NARROW : 1;
    }

    /** The lines of the text; words of Latin letters and closing marks stay with what is before them. */
    static List<String> wrap(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : parts(text)) {
            if (!line.isEmpty() && width(line + part.stripTrailing(), size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(found -> !found.isEmpty()).toList();
    }

    /** The first lines, the last of them with an ellipsis when there were more. */
    static List<String> atMost(List<String> lines, int count) {
        if (lines.size() <= count) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, count));
        String last = kept.get(count - 1);
        kept.set(count - 1, last.substring(0, last.offsetByCodePoints(last.length(), -1)) + "…");
        return kept;
    }

    /** Unbreakable parts: one Chinese character with what must not begin a line, or one word. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int before = ' ';
        for (int character : text.replaceAll("\\s+", " ").codePoints().toArray()) {
            if (!part.isEmpty() && breaks(before, character)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(character);
            before = character;
        }
        parts.add(part.toString());
        return parts;
    }

    private static boolean breaks(int before, int character) {
        boolean inWord = em(before) < 1 && em(character) < 1 && before != ' ';
        return !inWord && character != ' ' && NEVER_FIRST.indexOf(character) < 0 && before != '（' && before != '《';
    }
}

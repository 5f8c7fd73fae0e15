package cn.jingan.majorprojects.web;

import java.util.regex.Pattern;

/**
 * Text that can be kept and shown as it is: no control characters but tab and line ends, no half of a character and
 * none that never will be one, and nothing that shows what stands around it in another order than it was written.
 */
final class Legible {

    /** Unicode's default ignorables, of which are the fillers and the variation selectors, and the blank of braille. */
    private static final Pattern IGNORED = Pattern.compile("[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2065"
            + "\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFF8\\x{E0000}-\\x{E0FFF}]");

    private Legible() {}

    static boolean is(String text) {
        return text.codePoints().allMatch(Legible::is);
    }

    /** The text as it is kept: empty where there is nothing to see in it, so that nobody signs a reason that shows none. */
    static String told(String text) {
        return is(text) && text.codePoints().allMatch(Legible::showsNothing) ? "" : text;
    }

    /** An unpaired surrogate comes as a code point of its own. */
    private static boolean is(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || !(Character.isISOControl(character)
                        || Character.getType(character) == Character.SURROGATE
                        || isNone(character)
                        || turnsAround(character));
    }

    /** Unicode's noncharacters: the last two of each plane, and 32 in a row. */
    private static boolean isNone(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** The marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm. */
    private static boolean turnsAround(int character) {
        return character == 0x200E
                || character == 0x200F
                || character == 0x061C
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean showsNothing(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || IGNORED.matcher(Character.toString(character)).matches();
    }
}

package cn.jingan.majorprojects.web;

/**
 * Text that can be kept and shown as it is: no control characters but tab and line ends, no half of a character, and
 * nothing that shows what stands around it in another order than it was written.
 */
final class Legible {

    private Legible() {}

    static boolean is(String text) {
        return text.codePoints().allMatch(Legible::is);
    }

    /** An unpaired surrogate comes as a code point of its own. */
    private static boolean is(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || !(Character.isISOControl(character)
                        || Character.getType(character) == Character.SURROGATE
                        || turnsAround(character));
    }

    /** The embeddings, overrides and isolates of Unicode's bidirectional algorithm. */
    private static boolean turnsAround(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}

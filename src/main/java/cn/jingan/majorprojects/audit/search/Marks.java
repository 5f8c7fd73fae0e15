package cn.jingan.majorprojects.audit.search;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which pieces of one to three characters stand in some texts, in a bounded number of bits (a Bloom filter). It never says
 * no where the answer is yes; as long as it is not full it says yes where the answer is no to one piece in sixty.
 */
final class Marks {
    private static final int BITS = 48_000;
    private static final int FULL = BITS / 4;
    private static final int FOR_EACH = 3;
    private static final int LONGEST = 3;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final BitSet bits;

    private Marks(BitSet bits) {
        this.bits = bits;
    }

    /** Those that were stored. */
    static Marks read(byte[] stored) {
        return new Marks(BitSet.valueOf(stored));
    }

    /** Those that every text has in which this one stands. */
    static Marks within(String text) {
        Marks marks = new Marks(new BitSet(BITS));
        String plain = plain(text);
        marks.addPieces(plain, Math.min(LONGEST, plain.length()));
        return marks;
    }

    /** Adds the pieces of that text. */
    void add(String text) {
        String plain = plain(text);
        for (int length = 1; length <= LONGEST; length++) {
            addPieces(plain, length);
        }
    }

    /** Whether all of those are here, too. */
    boolean contain(Marks wanted) {
        BitSet missing = (BitSet) wanted.bits.clone();
        missing.andNot(bits);
        return missing.isEmpty();
    }

    /** Whether more would make too many wrong answers. */
    boolean areFull() {
        return bits.cardinality() >= FULL;
    }

    byte[] stored() {
        return bits.toByteArray();
    }

    private void addPieces(String plain, int length) {
        for (int from = 0; length > 0 && from + length <= plain.length(); from++) {
            long hash = mixed(plain, from, length);
            for (int nth = 0; nth < FOR_EACH; nth++) {
                bits.set(Math.floorMod((int) hash + nth * (int) (hash >>> 32), BITS));
            }
        }
    }

    /** Sixty-four well-mixed bits of a piece: the last step of SplitMix64. */
    private static long mixed(String plain, int from, int length) {
        long hash = length;
        for (int at = from; at < from + length; at++) {
            hash = hash << 16 | plain.charAt(at);
        }
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }

    /** Small letters without accents or widths: no database that compares finds more. */
    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

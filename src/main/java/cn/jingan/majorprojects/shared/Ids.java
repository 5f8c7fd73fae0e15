package cn.jingan.majorprojects.shared;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of rows: 13 characters of Crockford's base 32, in order of creation on one node, unguessable enough across nodes.
 * 42 bits of milliseconds since 2021-01-01 UTC, 21 bits that start at random in each millisecond.
 */
public final class Ids {
    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final long EPOCH = 1_609_459_200_000L;
    private static final int LENGTH = 13;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** The next id; greater than every earlier one of this node. */
    public static String next() {
        long candidate = (System.currentTimeMillis() - EPOCH) << 21 | RANDOM.nextInt(1 << 20);
        return text(LAST.updateAndGet(last -> Math.max(last + 1, candidate)));
    }

    /** Whether the text could be one of our ids; anything else cannot be found and need not be looked up. */
    public static boolean isId(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> new String(DIGITS).indexOf(c) >= 0);
    }

    private static String text(long value) {
        char[] text = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--, value >>>= 5) {
            text[i] = DIGITS[(int) (value & 31)];
        }
        return new String(text);
    }
}

package cn.jingan.majorprojects.lifecycle.migration;

import org.jspecify.annotations.Nullable;

/**
 * What came of taking one case over.
 *
 * @param lands where its tokens stood and stand
 * @param changes tasks asked otherwise
 * @param why why it cannot move; null when it can
 */
record Outcome(@Nullable String lands, @Nullable String changes, @Nullable String why) {
    private static final int TEXT = 2000;

    Outcome {
        lands = cut(lands);
        changes = cut(changes);
        why = cut(why);
    }

    static Outcome stuck(String why) {
        return new Outcome(null, null, why);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= TEXT ? text : text.substring(0, TEXT);
    }
}

package cn.jingan.majorprojects.shared;

/**
 * How many rows a list has, counted no further than a thousand: beyond, the number no longer matters, and counting on
 * would cost more with every project.
 *
 * @param number exact, unless there are {@link #more()}
 */
public record Counted(long number) {
    /** The highest number that is exact. */
    public static final int MOST = 1_000;

    /** How many rows a statement counts at most: one more than matter. */
    public static final int BOUND = MOST + 1;

    /** Whether there are more than a thousand. */
    public boolean more() {
        return number > MOST;
    }

    /** How many there are besides those that are shown; besides a thousand where there are more. */
    public long besides(int shown) {
        return Math.min(number, MOST) - shown;
    }
}

package cn.jingan.majorprojects.light;

/**
 * What the table asks about.
 *
 * @param suspended whether the case stands still (暂停)
 * @param planned whether a milestone of the running stage has a planned date
 * @param overdueDays calendar days since the earliest planned date of an unfinished milestone of the running stage; 0
 *     while none has passed
 */
public record LightFacts(boolean suspended, boolean planned, int overdueDays) {}

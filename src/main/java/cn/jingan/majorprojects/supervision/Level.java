package cn.jingan.majorprojects.supervision;

/**
 * The rungs of the ladder, lowest first: who answers and in how many working days; 默认配置，待确认. Who issues each is said
 * by {@link Issuers}.
 */
public enum Level {
    /** 提醒: the portfolio office to the officer. */
    REMINDER("OFFICER", 3),
    /** 督办: the portfolio office to the head, with a copy to the vice mayor in charge. */
    SUPERVISION("HEAD", 5),
    /** 约谈: the vice mayor in charge to the head. */
    INTERVIEW("HEAD", 10),
    /** 通报: the head of government to the head (督查条例第二十一条). */
    CIRCULAR("HEAD", 10);

    /** Working days to verify an answer (复核); 默认配置，待确认. */
    public static final int VERIFY_DAYS = 10;

    private final String answering;
    private final int days;

    Level(String answering, int days) {
        this.answering = answering;
        this.days = days;
    }

    /** The post of the responsible department that answers. */
    public String answering() {
        return answering;
    }

    /** Working days for the answer unless the issuer says otherwise. */
    public int days() {
        return days;
    }

    boolean above(Level other) {
        return compareTo(other) > 0;
    }
}

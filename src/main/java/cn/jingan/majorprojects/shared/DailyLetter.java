package cn.jingan.majorprojects.shared;

import java.time.LocalDate;

/** A letter that goes out by mail once a day to the holders of a post; a module that has one offers it as a bean. */
public interface DailyLetter {

    /** Code of the post whose holders get it. */
    String post();

    /** Whether it has to go out on that day and has not, and whether this node is the one to do it. */
    boolean due(LocalDate day);

    /** What it says now. */
    Letter letter(LocalDate day);

    /** Notes that everybody who has an address got it. */
    void sent(Letter letter);

    /** Notes why somebody did not get it; it is tried again in an hour. */
    void failed(String why);

    /**
     * What goes out.
     *
     * @param subject of the mail
     * @param text of the mail
     * @param reached how far it tells, in the count of the module
     */
    record Letter(String subject, String text, long reached) {}
}

package cn.jingan.majorprojects.audit.web;

import java.util.List;

/**
 * One of the nine questions that audit asks of the history of a process.
 *
 * @param no its number; {@code audit.question.<no>} says it
 * @param ways where its answer stands
 */
record Question(int no, List<Way> ways) {
    private static final String SEARCH = "/history?action=";
    private static final String TEST = "/history/findings?test=";

    /** All nine. */
    static final List<Question> ALL = List.of(
            new Question(
                    1,
                    List.of(
                            new Way("decided", SEARCH + "gate.decided"),
                            new Way("issued", SEARCH + "opinion.issued"),
                            new Way("substituted", SEARCH + "substitution.named"),
                            new Way("samePerson", TEST + "SAME_PERSON"),
                            new Way("authority", TEST + "OUTSIDE_AUTHORITY"),
                            new Way("replaced", TEST + "REPLACED"))),
            new Question(
                    2, List.of(new Way("permitLate", TEST + "PERMIT_LATE"), new Way("lapsed", TEST + "PERMIT_LAPSED"))),
            new Question(
                    3,
                    List.of(new Way("overrun", TEST + "BUDGET_OVER"), new Way("figures", SEARCH + "cost.confirmed"))),
            new Question(
                    4,
                    List.of(
                            new Way("changed", SEARCH + "project.changed"),
                            new Way("effective", SEARCH + "change.effective"),
                            new Way("compared", "/history/as-of"))),
            new Question(
                    5,
                    List.of(
                            new Way("overdue", SEARCH + "opinion.late"),
                            new Way("returned", SEARCH + "gate.returned"),
                            new Way("rounds", SEARCH + "round.closed"),
                            new Way("decidedEarly", TEST + "DECIDED_EARLY"),
                            new Way("reversal", TEST + "QUICK_REVERSAL"))),
            new Question(
                    6,
                    List.of(
                            new Way("fundsApart", TEST + "FUNDS_DIVERGE"),
                            new Way("fundsNow", "/board/funds"),
                            new Way("fundMonths", SEARCH + "fundStatement.confirmed"),
                            new Way("plans", SEARCH + "annualPlan.issued"))),
            new Question(
                    7,
                    List.of(
                            new Way("ordered", SEARCH + "supervision.issued"),
                            new Way("orderAnswered", SEARCH + "supervision.answered"),
                            new Way("orderReturned", SEARCH + "supervision.returned"),
                            new Way("orderClosed", SEARCH + "supervision.closed"),
                            new Way("orders", "/supervisions"),
                            new Way("lightChanged", SEARCH + "light.changed"),
                            new Way("lightOverridden", SEARCH + "light.overrideGranted"))),
            new Question(
                    8,
                    List.of(
                            new Way("bundle", "/history/seal"),
                            new Way("table", "/history.csv"),
                            new Way("exported", SEARCH + "history.exported"))),
            new Question(9, List.of(new Way("late", TEST + "LATE"), new Way("sealed", "/history/seal"))));

    /**
     * A place where an answer stands.
     *
     * @param name {@code audit.way.<name>} says what is there
     * @param href address
     */
    record Way(String name, String href) {}
}

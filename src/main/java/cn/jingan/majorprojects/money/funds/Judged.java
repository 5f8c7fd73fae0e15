package cn.jingan.majorprojects.money.funds;

import java.util.List;

/**
 * A statement with what the rule finds.
 *
 * @param measured by what was in force when it was confirmed; by what is in force now while it is open
 * @param divergences where its figures part, the gravest first
 * @param sentences the same in the reader's language
 * @param missing what could not be judged, likewise
 */
public record Judged(
        StatementView statement,
        StatementView.State state,
        Measured measured,
        List<Divergence> divergences,
        List<String> sentences,
        List<String> missing) {}

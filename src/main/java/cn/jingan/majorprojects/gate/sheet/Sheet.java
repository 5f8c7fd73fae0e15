package cn.jingan.majorprojects.gate.sheet;

import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.Decision;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.Intervention;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.gate.Round;
import cn.jingan.majorprojects.shared.HistoryPlaces.Place;
import cn.jingan.majorprojects.shared.HistoryPlaces.Sealed;
import java.util.List;

/**
 * What a decision sheet says.
 *
 * @param opinions what each one asked said last before the decision, dissent first
 * @param readiness what the gate looked at
 * @param looked of when that is
 * @param coordinations minutes of what was coordinated in the submission, oldest first
 * @param conditions of a conditional approval
 * @param digests SHA-256 of the documents the submission rested on
 * @param place where the history has the decision
 * @param sealed the first signed head that covers it
 */
public record Sheet(
        GateView gate,
        Round round,
        Decision decision,
        List<OpinionView> opinions,
        List<Readiness.Item> readiness,
        Looked looked,
        List<Intervention> coordinations,
        List<Condition> conditions,
        List<String> digests,
        Place place,
        Sealed sealed) {

    /** Of when the readiness on the sheet is. */
    public enum Looked {
        /** As the decision froze it. */
        DECIDED,
        /** As it stood when the sheet was printed: a return freezes nothing, and nothing was submitted since. */
        PRINTED,
        /** A return froze nothing, and another submission followed: it is not known any more. */
        NOT_KEPT
    }
}

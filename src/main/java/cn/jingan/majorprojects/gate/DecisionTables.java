package cn.jingan.majorprojects.gate;

import java.util.List;

/** The decision tables a round is opened under; the process answers. */
public interface DecisionTables {

    /** Who is asked at that gate (会签矩阵). */
    Matrix matrix(GateKind gate, GateSubject subject);

    /** Who decides at that gate, and within how many working days (决定层级). */
    Level level(GateKind gate, GateSubject subject);

    /**
     * Who is asked.
     *
     * @param parties in the table's order
     * @param version of the table, as name@version
     */
    record Matrix(List<Party> parties, String version) {}

    /**
     * One party of the matrix.
     *
     * @param sign the one character the table calls it by
     * @param required whether the round waits for it, in a mode that waits for each
     * @param mode how those of the same mode must answer
     * @param share percent of consents that is enough in mode 比例
     * @param basis where the row comes from
     */
    record Party(String sign, boolean required, SignOffMode mode, int share, String basis) {
        /** A share in percent that means everybody. */
        public static final int WHOLE = 100;

        /** A party in mode 全体. */
        public Party(String sign, boolean required, String basis) {
            this(sign, required, SignOffMode.ALL, WHOLE, basis);
        }

        /** The same party, explicitly asked again: the round waits for it. */
        Party askedAgain() {
            return new Party(sign, true, SignOffMode.ALL, WHOLE, basis);
        }
    }

    /**
     * Who decides.
     *
     * @param post code of the deciding post
     * @param signOffDays working days for the departments
     * @param decisionDays working days for the decision
     * @param batch whether several may be decided at once (可批量决定)
     * @param basis where the row comes from
     * @param version of the table, as name@version
     */
    record Level(String post, int signOffDays, int decisionDays, boolean batch, String basis, String version) {}
}

package cn.jingan.majorprojects.change;

import java.util.List;

/**
 * The whole of a change.
 *
 * @param values before and after
 * @param handover what is handed over; empty but for 责任单位变更
 */
public record ChangeFile(ChangeView change, List<ChangeValue> values, List<Handover> handover) {

    /**
     * One thing that is handed over.
     *
     * @param type TASK, CONDITION or EVIDENCE
     * @param label what it is
     */
    public record Handover(int no, String type, String label) {}
}

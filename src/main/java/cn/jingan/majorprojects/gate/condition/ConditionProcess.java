package cn.jingan.majorprojects.gate.condition;

import cn.jingan.majorprojects.shared.Acting;

/** What we tell the process about conditions. */
public interface ConditionProcess {

    /** It was set with an approval. */
    void set(String projectId, String projectCode, String conditionId);

    /** Its owner reported it met. */
    void reported(Acting by, String conditionId);

    /** Another person found it met, or gave it back. */
    void verified(Acting by, String conditionId, boolean met);

    /** The case is over: nobody follows its conditions any more. */
    void ended(String projectCode);
}

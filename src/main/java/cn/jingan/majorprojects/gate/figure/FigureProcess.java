package cn.jingan.majorprojects.gate.figure;

import cn.jingan.majorprojects.shared.Acting;

/** What we tell the process about figures. */
public interface FigureProcess {

    /** The officer recorded it: the head is asked to verify it. */
    void recorded(String projectId, String projectCode, String figureId);

    /** The head has verified it. */
    void verified(Acting by, String figureId);

    /** It was declared void: nobody is asked any more. */
    void annulled(String projectCode, String figureId);
}

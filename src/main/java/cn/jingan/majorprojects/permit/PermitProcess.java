package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.shared.Acting;

/** What we tell the process about permits. */
public interface PermitProcess {

    /** The officer recorded it: the head is asked to verify it. */
    void recorded(String projectId, String projectCode, String permitId);

    /** The head has verified it. */
    void verified(Acting by, String permitId);

    /** It was declared void: nobody is asked any more. */
    void annulled(String projectCode, String permitId);
}

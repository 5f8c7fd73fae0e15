package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.shared.Acting;

/** What we tell the process about orders. */
public interface SupervisionProcess {

    /** It was issued: the responsible department is asked, others get it for reading. */
    void issued(String projectId, String projectCode, String orderId);

    /** The responsible department answered. */
    void answered(Acting by, String orderId);

    /** Another person found it mended, or gave it back. */
    void verified(Acting by, String orderId, Verdict.Choice verdict);

    /** The issuer took it back: nobody is asked any more. */
    void withdrawn(String projectCode, String orderId);

    /** The case is over: nobody is asked about its orders any more. */
    void ended(String projectCode);
}

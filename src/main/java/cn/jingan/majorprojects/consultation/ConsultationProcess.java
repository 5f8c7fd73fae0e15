package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.shared.Acting;

/** What we tell the process about consultations. */
public interface ConsultationProcess {
    /** A question was asked: it is put to each department. */
    void asked(String projectId, String projectCode, String consultationId);

    /** A department answered. */
    void answered(Acting by, String answerId);

    /** The asker waits no longer. */
    void stopped(String projectCode, String consultationId);

    /** The case is over: what is still asked beside it is asked no longer. */
    void ended(String projectCode);

    /** The asker concluded. */
    void concluded(Acting by, String consultationId);
}

package cn.jingan.majorprojects.gate.waiver;

import cn.jingan.majorprojects.shared.Acting;

/** What we tell the process about waivers. */
public interface WaiverProcess {

    /** The officer asks. */
    void asked(String projectId, String projectCode, String waiverId);

    /** The authority decided. */
    void decided(Acting by, String waiverId);

    /** Nobody is asked any more. */
    void ended(String projectCode, String waiverId);
}

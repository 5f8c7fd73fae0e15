package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.shared.Acting;

/** What we tell the process about overrides. */
public interface LightOverrideProcess {

    /** Somebody asks. */
    void asked(String projectId, String projectCode, String overrideId);

    /** The leader decided. */
    void decided(Acting by, String overrideId);

    /** Nobody is asked any more. */
    void ended(String projectCode, String overrideId);
}

package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.shared.Acting;

/** What we tell the process about the stage a case enters at. */
public interface EntryProcess {
    /** The officer proposed; the case hears it beside its stages. */
    void proposed(String projectCode, String proposalId);

    /** The planning desk answered. */
    void answered(Acting by, String proposalId, boolean confirmed);

    /** The officer answered a return. */
    void revised(Acting by, String proposalId, boolean resubmitted);
}

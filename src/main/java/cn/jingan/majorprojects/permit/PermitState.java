package cn.jingan.majorprojects.permit;

/** How a permit stands on a day. */
public enum PermitState {
    /** 已作废: recorded by mistake, or withdrawn by who issued it. */
    VOID,
    /** 已衔接: the works started, or the next permit was issued, in time. */
    SETTLED,
    /** 长期. */
    UNLIMITED,
    /** 有效. */
    VALID,
    /** 即将到期: at most {@link PermitView#SOON} days are left. */
    ENDING,
    /** 已过期. */
    EXPIRED;

    /** Whether work may rest on it. */
    public boolean holds() {
        return this != VOID && this != EXPIRED;
    }
}

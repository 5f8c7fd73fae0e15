package cn.jingan.majorprojects.shared;

/** Where a version of a table or template is on its way. */
public enum VersionStatus {
    /** Being edited by its author. */
    DRAFT,
    /** Waits for a second administrator. */
    SUBMITTED,
    /** Approved: in force from its day until the next one's. */
    APPROVED,
    /** Given up. */
    DISCARDED;

    /** Whether it waits to be finished or approved. */
    public boolean open() {
        return this == DRAFT || this == SUBMITTED;
    }
}

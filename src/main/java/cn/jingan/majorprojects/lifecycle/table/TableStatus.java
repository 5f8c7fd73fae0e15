package cn.jingan.majorprojects.lifecycle.table;

/** Where a version of a table is on its way. */
public enum TableStatus {
    /** Being edited by its author. */
    DRAFT,
    /** Waits for a second administrator. */
    SUBMITTED,
    /** Approved: in force from its day until the next one's. */
    APPROVED,
    /** Given up. */
    DISCARDED
}

package cn.jingan.majorprojects.lifecycle.migration;

/** Where a migration is on its way. */
public enum MigrationStatus {
    /** Each case is being tried and taken back. */
    TRYING,
    /** Every case was tried. */
    TRIED,
    /** Waits for a second administrator. */
    SUBMITTED,
    /** Cases are being moved. */
    RUNNING,
    /** Every case was moved, or could not be. */
    DONE,
    /** Given up or refused; nothing was moved. */
    DISCARDED;

    /** Whether the machine works on it by itself. */
    boolean working() {
        return this == TRYING || this == RUNNING;
    }
}

package cn.jingan.majorprojects.audit.verify;

/** What can be wrong with a bundle; sentences are {@code verify.<NAME>}. */
public enum Fault {
    /** Not a zip file, or one that was put together by somebody else. */
    ZIP,
    /** A file of the bundle is missing. */
    FILE_MISSING,
    /** A file cannot be read as the format says. */
    FILE_FORM,
    /** A file is not the one that was signed. */
    FILE_CHANGED,
    /** The list of files is not the one that was signed. */
    FILE_LIST,
    /** A signature is wrong or by nobody known. */
    SIGNATURE,
    /** A key took over without the signature of the one before. */
    KEY,
    /** An older head does not lead to the bundle's head. */
    HEAD,
    /** An entry is missing. */
    ENTRY_MISSING,
    /** An entry stands there that does not belong there. */
    ENTRY_MISPLACED,
    /** An entry is not in the ledger's form. */
    ENTRY_FORM,
    /** An entry's content was changed. */
    ENTRY_CHANGED,
    /** An entry does not continue the one before. */
    ENTRY_PREV,
    /** An entry is not in the signed tree. */
    ENTRY_PROOF,
    /** The bundle ends before a kept head. */
    KEPT_LARGER,
    /** What lies below a kept head was rewritten. */
    KEPT_ROOT,
    /** A kept head or key is not of the key that signs the bundle. */
    KEPT_KEY,
    /** A kept head cannot be compared. */
    KEPT_UNKNOWN
}

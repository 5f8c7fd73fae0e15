package cn.jingan.majorprojects.shared;

/** What a module keeps of single sub-projects, for the one that lists them without knowing what hangs on them. */
public interface PartRecords {

    /** Whether anything is recorded of that sub-project, void or not. */
    boolean has(String projectId, String partId);
}

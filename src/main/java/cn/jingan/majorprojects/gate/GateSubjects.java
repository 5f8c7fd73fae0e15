package cn.jingan.majorprojects.gate;

/** Asks the rest of the house about the projects that gates decide on. */
public interface GateSubjects {

    /** What the decision tables ask about. */
    GateSubject of(String projectId);

    /** How the project is shown. */
    Title title(String projectId);

    /**
     * How a project is shown.
     *
     * @param number annex number, or the code beyond the annex
     * @param stage present stage
     */
    record Title(String code, String number, String name, String stage) {}
}

package cn.jingan.majorprojects.gate;

/** Asks the rest of the house about the projects that gates decide on. */
public interface GateSubjects {

    /** What the decision tables ask about. */
    GateSubject of(String projectId);

    /** The same at a gate: with the change, where it decides one. */
    GateSubject at(String gateId, String projectId);

    /** How the project is shown. */
    Title title(String projectId);

    /** How the project of that code is shown. */
    Title titleByCode(String projectCode);

    /**
     * How a project is shown.
     *
     * @param number annex number, or the code beyond the annex
     * @param stage present stage
     */
    record Title(String id, String code, String number, String name, String stage) {}
}

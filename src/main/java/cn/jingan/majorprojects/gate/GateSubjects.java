package cn.jingan.majorprojects.gate;

import java.util.Collection;
import java.util.Map;

/** Asks the rest of the house about the projects that gates decide on. */
public interface GateSubjects {

    /** What the decision tables ask about. */
    GateSubject of(String projectId);

    /** The same at a gate: with the change, where it decides one. */
    GateSubject at(String gateId, String projectId);

    /** What decides which requirements a project must meet, by its id, in one statement. */
    Map<String, CaseKind> kinds(Collection<String> projectIds);

    /** How the project is shown. */
    Title title(String projectId);

    /** How the project of that code is shown. */
    Title titleByCode(String projectCode);

    /**
     * What decides which requirements a project must meet.
     *
     * @param project code of the project
     * @param template code of its milestone template
     * @param route APPROVAL, VERIFICATION or FILING
     * @param leadDepartment code of the lead department
     * @param over whether its case has ended, so that nothing is recorded any more
     */
    record CaseKind(String project, String template, String route, String leadDepartment, boolean over) {}

    /**
     * How a project is shown.
     *
     * @param number annex number, or the code beyond the annex
     * @param stage present stage
     */
    record Title(String id, String code, String number, String name, String stage) {}
}

package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.organization.Department;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.worklist.Copy;
import cn.jingan.majorprojects.worklist.WorkItems;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Sends a decision for reading: to the lead department, to everybody who was asked, and to audit; that a case may be closed
 * also to the office of the government, for its records (默认配置).
 */
@Component
class DecisionCopies {
    private static final String GOVERNMENT_OFFICE = "府";

    private final GateQueries gates;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final ProjectService cases;
    private final WorkItems items;
    private final Clock clock;

    DecisionCopies(
            GateQueries gates,
            ProjectQueries projects,
            OrganizationQueries organization,
            ProjectService cases,
            WorkItems items,
            Clock clock) {
        this.gates = gates;
        this.projects = projects;
        this.organization = organization;
        this.cases = cases;
        this.items = items;
        this.clock = clock;
    }

    void send(String gateId) {
        GateFile file = gates.file(gateId);
        ProjectFacts project = projects.facts(file.gate().projectId());
        Stream<Holding> lead = Stream.of(
                new Holding("OFFICER", project.leadDepartment()), new Holding("HEAD", project.leadDepartment()));
        Stream<Holding> asked = file.opinions().stream().flatMap(DecisionCopies::askedPosts);
        Stream<Holding> audit =
                organization.seatOf("AUDITOR").stream().map(department -> new Holding("AUDITOR", department));
        items.copy(Stream.of(lead, asked, audit, filing(file.gate()))
                .flatMap(each -> each)
                .distinct()
                .map(reader -> copy(file, project, reader))
                .toList());
    }

    /** Who keeps it for the records, and sees the project from now on. */
    private Stream<Holding> filing(GateView gate) {
        if (gate.kind() != GateKind.S4) {
            return Stream.empty();
        }
        Optional<String> office =
                organization.departmentByRole(GOVERNMENT_OFFICE).map(Department::code);
        office.ifPresent(code -> cases.involve(gate.projectId(), List.of(code)));
        return office.stream().map(code -> new Holding("OFFICER", code));
    }

    private static Stream<Holding> askedPosts(OpinionView opinion) {
        String department = opinion.department();
        String alone = opinion.post();
        return alone == null
                ? Stream.of(new Holding("HANDLER", department), new Holding("HEAD", department))
                : Stream.of(new Holding(alone, department));
    }

    private Copy copy(GateFile file, ProjectFacts project, Holding reader) {
        return new Copy(
                Ids.next(),
                project.code(),
                project.number(),
                project.name(),
                "gate.decided." + file.gate().result(),
                file.gate().kind().label(),
                "/gates/" + file.gate().id(),
                reader.department(),
                reader.post(),
                clock.instant());
    }
}

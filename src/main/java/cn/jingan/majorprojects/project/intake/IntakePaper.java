package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.print.Imprint;
import cn.jingan.majorprojects.print.Paper;
import cn.jingan.majorprojects.shared.Acting;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints what was submitted as PDF. The same submission gives the same bytes whenever it is printed. */
@Component
class IntakePaper {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Paper paper;
    private final OrganizationQueries organization;
    private final Clock clock;

    IntakePaper(Paper paper, OrganizationQueries organization, Clock clock) {
        this.paper = paper;
        this.organization = organization;
        this.clock = clock;
    }

    /** The paper of the submission that the application stands at. */
    byte[] print(IntakeView intake, Acting by) {
        Imprint imprint = new Imprint(intake.project() + " " + intake.name(), intake.changedAt());
        return paper.print("project/intake-paper", variables(intake, by), imprint);
    }

    private Map<String, Object> variables(IntakeView intake, Acting by) {
        String person = organization.personNames(List.of(by.personId())).getOrDefault(by.personId(), by.personId());
        return Map.of(
                "intake", intake,
                "proposal", intake.proposal(),
                "department", name(intake.department()),
                "lead", name(intake.leadDepartment()),
                "subdistrict", name(intake.subdistrict()),
                "signature", organization.signature(by.department(), by.post()),
                "person", person,
                "at", MINUTE.format(LocalDateTime.ofInstant(intake.changedAt(), clock.getZone())));
    }

    private String name(@Nullable String department) {
        return department == null ? "" : organization.departmentName(department);
    }
}

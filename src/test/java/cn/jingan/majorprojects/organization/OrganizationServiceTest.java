package cn.jingan.majorprojects.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class OrganizationServiceTest {

    @Autowired
    private OrganizationService service;

    @Autowired
    private OrganizationQueries queries;

    @Autowired
    private Clock clock;

    private Actor administrator;
    private LocalDate today;

    @BeforeEach
    void theAdministrator() {
        administrator = queries.actor("admin.system").orElseThrow();
        today = LocalDate.now(clock);
    }

    @Test
    void namesADepartmentAnewFromADayAndKeepsTheEarlierName() {
        service.addDepartment(administrator, "test-a", "甲局", "DEPARTMENT", today.minusDays(10));
        service.renameDepartment(administrator, "test-a", "乙局", today);

        assertThat(queries.departmentName("test-a")).isEqualTo("乙局");
        assertThat(queries.departmentNames())
                .filteredOn(department -> department.code().equals("test-a"))
                .extracting(Department::name, Department::validTo)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("甲局", today.minusDays(1)),
                        org.assertj.core.groups.Tuple.tuple("乙局", null));
    }

    @Test
    void closesADepartmentAndKeepsItsNameForHistory() {
        service.addDepartment(administrator, "test-b", "丙局", "DEPARTMENT", today.minusDays(10));
        service.closeDepartment(administrator, "test-b", today.minusDays(1));

        assertThat(queries.departments()).extracting(Department::code).doesNotContain("test-b");
        assertThat(queries.departmentName("test-b")).isEqualTo("丙局");
        assertRefused(
                OrganizationRule.DEPARTMENT_CLOSED,
                () -> service.renameDepartment(administrator, "test-b", "丁局", today));
    }

    @Test
    void refusesWhatIsWrong() {
        assertRefused(
                OrganizationRule.DEPARTMENT_EXISTS,
                () -> service.addDepartment(administrator, "jyj", "区教育局", "DEPARTMENT", today));
        assertRefused(
                OrganizationRule.DEPARTMENT_CODE_UNREADABLE,
                () -> service.addDepartment(administrator, "J Y", "区教育局", "DEPARTMENT", today));
        assertRefused(
                SharedRule.UNKNOWN_CHOICE, () -> service.addDepartment(administrator, "test-c", "某", "KINGDOM", today));
        assertRefused(
                OrganizationRule.DEPARTMENT_DAY_TOO_EARLY,
                () -> service.renameDepartment(administrator, "jyj", "区教育委", LocalDate.of(2020, 1, 1)));
        assertRefused(SharedRule.TEXT_REQUIRED, () -> service.renameDepartment(administrator, "jyj", " ", today));
        Actor officer = queries.actor("jyj.officer").orElseThrow();
        assertRefused(SharedRule.NOT_PERMITTED, () -> service.closeDepartment(officer, "jyj", today));
    }

    private static void assertRefused(Rule rule, ThrowingCallable command) {
        assertThat(catchThrowableOfType(RuleViolation.class, command))
                .as(rule.name())
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}

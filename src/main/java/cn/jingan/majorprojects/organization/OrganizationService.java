package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the system administrator does with departments; posts and holidays come with the configuration. */
@Service
@Transactional
public class OrganizationService {
    private static final String ADMINISTRATOR = "SYSTEM_ADMIN";
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,31}");
    private static final int NAME = 100;
    private static final String ENTERED = "系统管理员登记";

    private final Organization organization;
    private final DirectoryCache directory;
    private final ApplicationEventPublisher events;

    OrganizationService(Organization organization, DirectoryCache directory, ApplicationEventPublisher events) {
        this.organization = organization;
        this.directory = directory;
        this.events = events;
    }

    /** Adds a department that stands alone from that day; without role in the sign-off matrix. */
    public void addDepartment(Actor actor, String code, String name, String kind, LocalDate from) {
        Acting by = administrator(actor);
        new Refusals()
                .when(
                        !List.of("DEPARTMENT", "SUBDISTRICT", "ZONE_COMMITTEE").contains(kind),
                        "kind",
                        SharedRule.UNKNOWN_CHOICE)
                .refuse();
        add(by, new Department(code, name, kind, "", from, null, ENTERED));
    }

    /** Gives a department another name from that day on; the earlier name stays for the days before. */
    public void renameDepartment(Actor actor, String code, String name, LocalDate from) {
        Acting by = administrator(actor);
        Department present = present(code);
        requireName(name);
        requireNotBefore("from", present.validFrom().plusDays(1), from);
        organization.endDepartment(code, present.validFrom(), from.minusDays(1));
        organization.insertDepartment(
                new Department(code, name, present.kind(), present.role(), from, null, present.note()));
        directory.forget();
        events.publishEvent(event(by, "department.renamed", code)
                .change("name", present.name(), name)
                .change("validFrom", null, from));
    }

    /** Closes a department; that day is its last. */
    public void closeDepartment(Actor actor, String code, LocalDate lastDay) {
        Acting by = administrator(actor);
        Department present = present(code);
        requireNotBefore("lastDay", present.validFrom(), lastDay);
        organization.endDepartment(code, present.validFrom(), lastDay);
        directory.forget();
        events.publishEvent(event(by, "department.closed", code).change("validTo", null, lastDay));
    }

    /** Adds a department of the configuration. */
    void add(Acting by, Department department) {
        new Refusals()
                .when(!CODE.matcher(department.code()).matches(), "code", OrganizationRule.DEPARTMENT_CODE_UNREADABLE)
                .refuse();
        requireName(department.name());
        boolean overlaps = organization.lockDepartment(department.code()).stream()
                .anyMatch(earlier -> earlier.validOn(department.validFrom()) || earlier.validTo() == null);
        if (overlaps) {
            throw RuleViolation.at("code", OrganizationRule.DEPARTMENT_EXISTS, department.code());
        }
        organization.insertDepartment(department);
        directory.forget();
        events.publishEvent(event(by, "department.added", department.code()).change("name", null, department.name()));
    }

    /** Adds a post of the configuration. */
    void add(Post post) {
        requireName(post.name());
        organization.insertPost(post);
        directory.forget();
    }

    /** Adds a day that differs from the weekly rule. */
    void add(Organization.Holiday holiday) {
        if (!List.of("OFF", "WORK").contains(holiday.kind())) {
            throw RuleViolation.at("kind", SharedRule.UNKNOWN_CHOICE);
        }
        organization.insertHoliday(holiday);
        directory.forget();
    }

    private Department present(String code) {
        List<Department> names = organization.lockDepartment(code);
        if (names.isEmpty()) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        Department last = names.get(names.size() - 1);
        if (last.validTo() != null) {
            throw new RuleViolation(OrganizationRule.DEPARTMENT_CLOSED);
        }
        return last;
    }

    private static void requireName(String name) {
        new Refusals()
                .when(name.isBlank(), "name", SharedRule.TEXT_REQUIRED)
                .when(name.length() > NAME, "name", SharedRule.TEXT_TOO_LONG, NAME)
                .refuse();
    }

    private static void requireNotBefore(String field, LocalDate earliest, LocalDate day) {
        new Refusals()
                .when(day.isBefore(earliest), field, OrganizationRule.DEPARTMENT_DAY_TOO_EARLY, earliest)
                .refuse();
    }

    private static Acting administrator(Actor actor) {
        return actor.as(ADMINISTRATOR).orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
    }

    private static DomainEvent event(Acting by, String action, String code) {
        return DomainEvent.of(by, action, null, "department", code, code);
    }
}

package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 抄送: sends a task or a project to people or departments for reading. It asks nothing of them; the case opens to them
 * for reading (默认配置).
 */
@Service
@Transactional
public class CopyService {
    private static final int TEXT = 2000;

    private final Copies copies;
    private final WorklistQueries queries;
    private final OrganizationQueries organization;
    private final CaseAccess access;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CopyService(
            Copies copies,
            WorklistQueries queries,
            OrganizationQueries organization,
            CaseAccess access,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.copies = copies;
        this.queries = queries;
        this.organization = organization;
        this.access = access;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * To whom it goes, and with what words.
     *
     * @param departments codes
     * @param people usernames or names, separated by semicolons, commas or 、
     */
    public record To(List<String> departments, @Nullable String people, @Nullable String said) {

        public To {
            departments = List.copyOf(departments);
        }
    }

    /** Sends a task for reading. */
    public void sendItem(Actor actor, String id, To to) {
        WorkItem item = queries.visible(actor, id);
        Cases.Title title = cases.title(item.project());
        send(
                actor,
                title,
                copy(actor, title, item.kind(), item.label(), item.page(), to),
                "item",
                id,
                item.label(),
                to);
    }

    /** Sends a project for reading. */
    public void sendProject(Actor actor, String code, To to) {
        access.requireVisible(actor, code);
        Cases.Title title = cases.title(code);
        SentCopy copy = copy(actor, title, "project.sent", title.name(), "/projects/" + code, to);
        send(actor, title, copy, "project", title.id(), title.name(), to);
    }

    private SentCopy copy(Actor actor, Cases.Title title, String kind, String label, String href, To to) {
        return new SentCopy(
                "",
                title.code(),
                title.number(),
                title.name(),
                kind.equals("project.sent") ? kind : "work." + kind,
                label,
                href,
                "",
                "",
                "",
                actor.personId(),
                to.said(),
                clock.instant());
    }

    private void send(Actor actor, Cases.Title title, SentCopy copy, String type, String id, String label, To to) {
        Acting by = actor.first().orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
        List<Person> people = people(to);
        requireSound(to, people);
        DomainEvent event =
                DomainEvent.of(by, "copy.sent", title.code(), type, id, label).saying(to.said());
        List<SentCopy> rows = new ArrayList<>();
        Set<String> involved = new LinkedHashSet<>(to.departments());
        for (String department : involved) {
            rows.add(copy.to(department, SentCopy.toDepartment(department)));
            event = event.change("readers", null, organization.departmentName(department));
        }
        for (Person person : people) {
            rows.add(copy.to("", SentCopy.toPerson(person.id())));
            organization.postsOf(person.id()).stream().map(Holding::department).forEach(involved::add);
            event = event.change("reader", null, person.id());
        }
        cases.involve(title.id(), involved);
        copies.insert(rows);
        events.publishEvent(event);
    }

    private void requireSound(To to, List<Person> people) {
        List<String> known =
                organization.departments().stream().map(each -> each.code()).toList();
        new Refusals()
                .when(to.departments().isEmpty() && people.isEmpty(), "departments", WorklistRule.READER_REQUIRED)
                .when(!known.containsAll(to.departments()), "departments", SharedRule.UNKNOWN_CHOICE)
                .atMost(TEXT, "said", to.said())
                .refuse();
    }

    private List<Person> people(To to) {
        List<String> names = to.people() == null
                ? List.of()
                : Arrays.stream(to.people().split("[;；,，、\\s]+"))
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .limit(100)
                        .toList();
        List<Person> found = names.isEmpty() ? List.of() : organization.peopleCalled(names);
        for (String name : names) {
            if (found.stream().filter(each -> each.isCalled(name)).count() != 1) {
                throw RuleViolation.at("people", WorklistRule.READER_UNKNOWN, name);
            }
        }
        return found;
    }

    /** Notes that this person has read it (已阅). */
    public void read(Actor actor, String id) {
        if (!copies.isFor(id, SentCopy.readers(actor))) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        copies.read(id, actor.personId(), clock.instant());
    }
}

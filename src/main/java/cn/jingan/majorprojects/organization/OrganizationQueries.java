package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Actor.Sees;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Reads of departments, posts and people. */
@Service
public class OrganizationQueries {
    private final Organization organization;
    private final DirectoryCache directory;
    private final Clock clock;

    OrganizationQueries(Organization organization, DirectoryCache directory, Clock clock) {
        this.organization = organization;
        this.directory = directory;
        this.clock = clock;
    }

    /** The departments there are today, by code. */
    public List<Department> departments() {
        return directory.get().departmentsOn(today());
    }

    /** Those of today that can be asked for something: all but the one that audits, where nobody may change anything. */
    public List<Department> answering() {
        String audits = seatOf("AUDITOR").orElse("");
        return departments().stream()
                .filter(department -> !department.code().equals(audits))
                .toList();
    }

    /** Whether there is that department today; until the end of the transaction nobody closes it. */
    public boolean holdDepartment(String code) {
        return organization.lockDepartment(code).stream().anyMatch(department -> department.validOn(today()));
    }

    /** All names departments have had and will have, by code and first day. */
    public List<Department> departmentNames() {
        return directory.get().departments();
    }

    /** The codes of all departments there were, are or will be. */
    public Set<String> departmentCodes() {
        return departmentNames().stream().map(Department::code).collect(Collectors.toSet());
    }

    /** Refuses, at the field {@code department}, to look for one that there never was: it would look like nothing found. */
    public void requireKnown(@Nullable String department) {
        new Refusals().among("department", department, departmentCodes()).refuse();
    }

    /** The department of that code as it is called today, or as it was last called. */
    public Department department(String code) {
        return directory
                .get()
                .department(code, today())
                .orElseThrow(() -> new RuleViolation(OrganizationRule.UNKNOWN_DEPARTMENT, code));
    }

    /** Its name, or the code itself where there is none: history must stay readable. */
    public String departmentName(String code) {
        return directory.get().department(code, today()).map(Department::name).orElse(code);
    }

    /** The department the sign-off matrix calls by that one character. */
    public Optional<Department> departmentByRole(String role) {
        return departments().stream()
                .filter(department -> department.role().equals(role))
                .findFirst();
    }

    /** All posts. */
    public List<Post> posts() {
        return directory.get().posts();
    }

    /** The name of the post in the reader's language, or the code itself where there is none. */
    public String postName(String code) {
        Locale reader = LocaleContextHolder.getLocale();
        return directory.get().post(code).map(post -> post.nameFor(reader)).orElse(code);
    }

    /** What a signature is shown as: 区教育局·部门负责人. */
    public String signature(String department, String post) {
        return directory.get().signature(department, post, today());
    }

    /** The people who hold the post in the department today and may sign in, by username. */
    public List<Person> holders(String post, String department) {
        return organization.holders(post, department, today());
    }

    /** The people who hold any post in the department today and may sign in, by username; at most 200. */
    public List<Person> colleagues(String department) {
        return organization.colleagues(department, today());
    }

    /** The people who have one of those usernames or names and may sign in, by username. */
    public List<Person> peopleCalled(Collection<String> names) {
        return organization.peopleCalled(names);
    }

    /** The posts the person holds today, own ones first. */
    public List<Holding> postsOf(String personId) {
        return organization.holdings(personId, today());
    }

    /** The department in which a post that exists once is held; empty while nobody holds it. */
    public Optional<String> seatOf(String post) {
        return organization.seats(post, today()).stream().findFirst();
    }

    /** The people of those ids. */
    public List<Person> people(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : organization.people(ids);
    }

    /** Names of people by id. */
    public Map<String, String> personNames(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : organization.people(ids).stream().collect(Collectors.toMap(Person::id, Person::display));
    }

    /** The people whose name contains the text, at most 200 of them, by id. */
    public List<String> peopleNamed(String part) {
        return organization.peopleNamed(part);
    }

    /** What stands in the history for those people, by id; what the system does by itself has a fixed one. */
    public Map<String, String> pseudonyms(Collection<String> ids) {
        Map<String, String> hashes = new HashMap<>();
        if (ids.contains(Acting.SYSTEM.personId())) {
            hashes.put(Acting.SYSTEM.personId(), new Pseudonym("", Acting.SYSTEM.personId(), "").hash());
        }
        if (hashes.size() < Set.copyOf(ids).size()) {
            organization.salted(ids).forEach(person -> hashes.put(person.id(), person.hash()));
        }
        return hashes;
    }

    /** The id of the person of that username; null for nobody. */
    public @Nullable String personId(@Nullable String username) {
        return username == null || username.isBlank()
                ? null
                : organization
                        .personByUsername(username.strip())
                        .map(Person::id)
                        .orElse(null);
    }

    /** The person of that username as somebody who acts, with the posts of today. */
    public Optional<Actor> actor(String username) {
        return organization.personByUsername(username).filter(Person::enabled).map(this::actor);
    }

    /** Whether the person audits: such a person reads and changes nothing, whatever else they hold or stand in for. */
    public boolean readsOnly(Actor actor) {
        return actor.holdings().stream().anyMatch(held -> isOfKind(held, "AUDIT"));
    }

    /** Whether the person holds one of the three administrations, which open no page of the business. */
    public boolean isAdministrator(Actor actor) {
        return actor.holdings().stream().anyMatch(held -> isOfKind(held, "ADMIN"));
    }

    /** The working-day calendar. */
    public WorkingDays workingDays() {
        return directory.get().workingDays();
    }

    private boolean isOfKind(Holding held, String kind) {
        return directory
                .get()
                .post(held.post())
                .filter(post -> post.kind().equals(kind))
                .isPresent();
    }

    private Actor actor(Person person) {
        List<Holding> holdings = organization.holdings(person.id(), today());
        Sees sees = holdings.stream()
                .flatMap(held -> directory.get().post(held.post()).stream())
                .map(Post::sees)
                .max(Comparator.naturalOrder())
                .orElse(Sees.NONE);
        return new Actor(person.id(), person.username(), person.display(), holdings, sees);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

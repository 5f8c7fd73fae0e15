package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Seed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The people of a demonstration who are worth showing: those of the three jobs, then the administrators. */
@Component
public class DemoPeople {
    /** Departments that stand for all others: one that leads projects, and the one that keeps the registry. */
    private static final List<String> EXAMPLES = List.of("jyj", "jgw");

    /** Departments whose opinion a school needs besides, so that a sign-off can be finished with those that are shown. */
    private static final List<String> SIGNERS = List.of("fgw", "ghj", "czj");

    private static final List<String> OFFICERS = List.of("OFFICER", "HANDLER", "HEAD");
    private static final List<String> SINGLE = List.of(
            "PORTFOLIO_OFFICE",
            "PLANNING",
            "PLANNING_DIRECTOR",
            "VICE_MAYOR_CONSTRUCTION",
            "VICE_MAYOR_CULTURE",
            "VICE_MAYOR_CIVIL",
            "MAYOR",
            "EXECUTIVE_RECORDER",
            "AUDITOR",
            "SYSTEM_ADMIN",
            "SECURITY_ADMIN",
            "AUDIT_ADMIN");

    private final OrganizationQueries organization;
    private final Set<String> listed;
    private final boolean demo;
    private final String password;

    DemoPeople(
            OrganizationQueries organization,
            @Value("${majorprojects.demo}") boolean demo,
            @Value("${majorprojects.demo-password}") String password) {
        this.organization = organization;
        this.listed = Seed.rows("people").stream()
                .map(row -> row.getField("username"))
                .collect(Collectors.toSet());
        this.demo = demo;
        this.password = password;
    }

    /** Whether this is a demonstration. */
    public boolean areIn() {
        return demo;
    }

    /** The one password of them all. */
    public String password() {
        return password;
    }

    /**
     * People of the departments of a school, leaders, the auditor, administrators: those that were loaded, for who was
     * added since has a password of their own. None outside a demonstration.
     */
    public List<Person> shown() {
        Stream<Holding> officers = Stream.concat(of(EXAMPLES, OFFICERS), of(SIGNERS, List.of("HANDLER", "HEAD")));
        Stream<Holding> others = SINGLE.stream()
                .flatMap(post -> organization.seatOf(post).stream().map(department -> new Holding(post, department)));
        return !demo
                ? List.of()
                : Stream.concat(officers, others)
                        .flatMap(held -> organization.holders(held.post(), held.department()).stream())
                        .distinct()
                        .filter(person -> listed.contains(person.username()))
                        .toList();
    }

    private static Stream<Holding> of(List<String> departments, List<String> posts) {
        return departments.stream().flatMap(department -> posts.stream().map(post -> new Holding(post, department)));
    }
}

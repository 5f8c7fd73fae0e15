package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.replay.Stand;
import cn.jingan.majorprojects.organization.Department;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts to each project who answered for it on that day: officer and head of the department that led it. */
@Component
class Responsibles {
    private static final List<String> POSTS = List.of("OFFICER", "HEAD");

    private final OrganizationQueries organization;

    /** A post somebody held, as the ledger tells it. */
    private record Term(String person, String post, String department) {

        /** Of the field {@code POST@department since} with its last day; empty when it does not hold on that day. */
        static Optional<Term> on(LocalDate day, Stand.Value held) {
            String[] parts = held.field().split("[@ ]", -1);
            boolean begun = parts[2].isEmpty() || !LocalDate.parse(parts[2]).isAfter(day);
            boolean ended =
                    !held.value().isEmpty() && LocalDate.parse(held.value()).isBefore(day);
            return begun && !ended ? Optional.of(new Term(held.subject().id(), parts[0], parts[1])) : Optional.empty();
        }
    }

    Responsibles(OrganizationQueries organization) {
        this.organization = organization;
    }

    List<Then.Case> cases(List<Stand> stands, Stand posts, LocalDate day) {
        List<Term> terms = posts.values().stream()
                .flatMap(held -> Term.on(day, held).stream())
                .filter(term -> POSTS.contains(term.post()))
                .sorted(Comparator.comparingInt(term -> POSTS.indexOf(term.post())))
                .toList();
        Map<String, String> names =
                organization.personNames(terms.stream().map(Term::person).collect(Collectors.toSet()));
        return stands.stream()
                .filter(stand -> stand.entries() > 0)
                .map(stand -> ofProject(stand, terms, names, day))
                .toList();
    }

    private Then.Case ofProject(Stand stand, List<Term> terms, Map<String, String> names, LocalDate day) {
        String lead = stand.ofProject("leadDepartment");
        List<Then.Responsible> responsible = terms.stream()
                .filter(term -> term.department().equals(lead))
                .map(term -> new Then.Responsible(
                        names.getOrDefault(term.person(), term.person()), organization.postName(term.post())))
                .toList();
        return new Then.Case(
                stand.chain(),
                stand.name(),
                stand.ofProject("stage"),
                stand.ofProject("runState"),
                departmentName(lead, day),
                responsible,
                stand.versions());
    }

    private String departmentName(String code, LocalDate day) {
        return organization.departmentNames().stream()
                .filter(name -> name.code().equals(code) && !name.validFrom().isAfter(day))
                .reduce((earlier, later) -> later.validFrom().isAfter(earlier.validFrom()) ? later : earlier)
                .map(Department::name)
                .orElseGet(() -> organization.departmentName(code));
    }
}

package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.DecisionTables.Party;
import cn.jingan.majorprojects.organization.Department;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns the matrix's one-character parties into departments of today. */
@Component
class Parties {
    private final OrganizationQueries organization;

    Parties(OrganizationQueries organization) {
        this.organization = organization;
    }

    /**
     * Who is asked.
     *
     * @param asked each department once
     * @param unresolved parties that name no department for this project, shown beside the round and never guessed
     */
    record Resolved(List<Asked> asked, String unresolved) {}

    /** Resolves the parties; where departments were chosen by name, those alone, and each of them must answer. */
    Resolved resolve(List<Party> named, GateSubject subject, RoundReason reason, List<String> chosen) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        List<String> unresolved = new ArrayList<>();
        for (Party party : named) {
            department(party.sign(), subject)
                    .ifPresentOrElse(
                            code -> asked.putIfAbsent(code, Asked.byMatrix(code, party)),
                            () -> unresolved.add(party.sign()));
        }
        String missing = String.join(";", unresolved);
        return reason.choosesByName()
                ? new Resolved(chosen(asked, chosen), missing)
                : new Resolved(inLine(asked.values()), missing);
    }

    private static List<Asked> chosen(Map<String, Asked> byMatrix, List<String> chosen) {
        List<Asked> again = new ArrayList<>();
        for (String seat : chosen) {
            Asked asked = byMatrix.get(seat);
            again.add(
                    asked == null
                            ? Asked.again(
                                    Seat.of(seat), edition(again, Seat.of(seat).department()))
                            : Asked.byMatrix(seat, asked.party().askedAgain()));
        }
        return again;
    }

    /** A department and one of its posts may both be asked: each is another of the department's opinions. */
    private static int edition(List<Asked> before, String department) {
        return 1
                + (int) before.stream()
                        .filter(asked -> asked.department().equals(department))
                        .count();
    }

    /** Those who answer one after the other are numbered; everybody else is asked at once. */
    private static List<Asked> inLine(Collection<Asked> asked) {
        List<Asked> placed = new ArrayList<>();
        int place = 0;
        for (Asked each : asked) {
            placed.add(each.party().mode() == SignOffMode.SEQUENCE ? each.inLine(place++) : each);
        }
        return placed;
    }

    private Optional<String> department(String sign, GateSubject subject) {
        return switch (sign) {
            case "主" -> Optional.of(subject.leadDepartment());
            case "街" -> Optional.ofNullable(subject.subdistrict());
            case "新" -> Optional.ofNullable(subject.matter()).map(GateSubject.Matter::newLead);
            case "功" -> Optional.ofNullable(subject.zoneCommittee());
            default -> organization.departmentByRole(sign).map(Department::code);
        };
    }
}
